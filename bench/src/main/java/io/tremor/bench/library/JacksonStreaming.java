package io.tremor.bench.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.Fields.Wanted;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Jackson without documents: token by token. */
final class JacksonStreaming implements Library {
    @Override
    public String name() {
        return "jackson-streaming";
    }

    @Override
    public @Nullable Work work(Stage stage, EventSet events) {
        return switch (stage) {
            case PARSE -> new Parse(events);
            case FIELD_ACCESS -> new FieldAccess(events);
            case PATCH_AND_WRITE -> null;
            case ROUND_TRIP -> new RoundTrip(events);
        };
    }

    /** A parser per event, as a stream of framed messages needs it; the factory keeps its buffers and names. */
    private static JsonParser open(JsonFactory json, EventSet events, int event) throws IOException {
        return json.createParser(events.bytes(), events.offset(event), events.length(event));
    }

    private static final class Parse implements Work {
        private final ObjectMapper mapper = JacksonTree.mapper();
        private final JsonFactory json = mapper.getFactory();
        private final EventSet events;
        private int tokens;

        Parse(EventSet events) {
            this.events = events;
        }

        @Override
        public void run(int event) throws IOException {
            int seen = 0;
            try (JsonParser parser = open(json, events, event)) {
                while (parser.nextToken() != null) {
                    seen++;
                }
            }
            tokens = seen;
        }

        /** The same tokens through the same parser, but put together. */
        @Override
        public @Nullable Object answer(int event) throws IOException {
            run(event);
            int counted = tokens;
            try (JsonParser parser = open(json, events, event)) {
                Object plain = PlainJson.of(mapper.readValue(parser, Object.class));
                return counted > 2 ? plain : null;
            }
        }
    }

    private static final class FieldAccess implements Work {
        private final JsonFactory json = JacksonTree.mapper().getFactory();
        private final EventSet events;
        private final Wanted[] wanted;
        private final String text;
        private int found;

        FieldAccess(EventSet events) {
            this.events = events;
            wanted = events.fields().wanted().toArray(Wanted[]::new);
            text = events.fields().text();
        }

        @Override
        public void run(int event) throws IOException {
            int count = 0;
            try (JsonParser parser = open(json, events, event)) {
                parser.nextToken();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    if (parser.nextToken() == JsonToken.VALUE_STRING) {
                        count += inspect(parser, name);
                    } else {
                        parser.skipChildren();
                    }
                }
            }
            found = count;
        }

        private int inspect(JsonParser parser, String name) throws IOException {
            if (name.equals(text)) {
                return parser.getText().length();
            }
            for (Wanted field : wanted) {
                if (name.equals(field.name())) {
                    return field.text().equals(parser.getText()) ? 1 : 0;
                }
            }
            return 0;
        }

        @Override
        public Object answer(int event) throws IOException {
            run(event);
            return found;
        }
    }

    /** Copies tokens from parser to generator, which is all that a filter of this kind has to do. */
    private static final class RoundTrip implements Work {
        private static final SerializedString CLASS = new SerializedString(Edits.CLASS);
        private static final SerializedString CLASS_VALUE = new SerializedString(Edits.CLASS_VALUE);
        private static final SerializedString RATE = new SerializedString(Edits.RATE);
        private static final SerializedString DIMENSION = new SerializedString(Edits.DIMENSION);
        private static final SerializedString DIMENSION_VALUE = new SerializedString(Edits.DIMENSION_VALUE);

        private final JsonFactory json = JacksonTree.mapper().getFactory();
        private final ReusedOutput output = new ReusedOutput();
        private final EventSet events;
        private final String erased;

        RoundTrip(EventSet events) {
            this.events = events;
            erased = events.fields().erased();
        }

        @Override
        public void run(int event) throws IOException {
            output.clear();
            try (JsonParser parser = open(json, events, event);
                    JsonGenerator generator = json.createGenerator(output)) {
                parser.nextToken();
                generator.writeStartObject();
                for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
                    parser.nextToken();
                    if (name.equals(erased)) {
                        parser.skipChildren();
                    } else {
                        generator.writeFieldName(name);
                        generator.copyCurrentStructure(parser);
                    }
                }
                insert(generator);
                generator.writeEndObject();
            }
        }

        private static void insert(JsonGenerator generator) throws IOException {
            generator.writeFieldName(CLASS);
            generator.writeString(CLASS_VALUE);
            generator.writeFieldName(RATE);
            generator.writeNumber(Edits.RATE_VALUE);
            generator.writeFieldName(DIMENSION);
            generator.writeString(DIMENSION_VALUE);
        }

        @Override
        public @Nullable Object answer(int event) throws IOException {
            run(event);
            return PlainJson.read(output.bytes(), 0, output.length());
        }
    }
}

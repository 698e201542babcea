package io.tremor.bench.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.Fields.Wanted;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Jackson, reading to a tree of nodes and writing that. */
public final class JacksonTree implements Library {
    @Override
    public String name() {
        return "jackson-tree";
    }

    @Override
    public Work work(Stage stage, EventSet events) throws IOException {
        return DocumentWork.of(stage, events, new Format(events));
    }

    /** Returns a mapper with everything on that makes Jackson faster. */
    public static ObjectMapper mapper() {
        return new ObjectMapper(JsonFactory.builder()
                .enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build());
    }

    /** Returns a writer with one generator for all documents, which is faster than one for each. */
    public static SequenceWriter sequence(ObjectWriter writer, ReusedOutput output) throws IOException {
        return writer.withRootValueSeparator("").writeValues(output);
    }

    private static final class Format implements DocumentFormat<ObjectNode> {
        private static final JsonNode CLASS = JsonNodeFactory.instance.textNode(Edits.CLASS_VALUE);
        private static final JsonNode RATE = JsonNodeFactory.instance.numberNode(Edits.RATE_VALUE);
        private static final JsonNode DIMENSION = JsonNodeFactory.instance.textNode(Edits.DIMENSION_VALUE);

        private final ObjectMapper mapper = mapper();
        private final ObjectReader reader = mapper.readerFor(ObjectNode.class);
        private final ReusedOutput output = new ReusedOutput();
        private final SequenceWriter writer = sequence(mapper.writerFor(ObjectNode.class), output);
        private final EventSet events;
        private final Wanted[] wanted;
        private final String text;
        private final String erased;

        Format(EventSet events) throws IOException {
            this.events = events;
            wanted = events.fields().wanted().toArray(Wanted[]::new);
            text = events.fields().text();
            erased = events.fields().erased();
        }

        @Override
        public ObjectNode read(int event) throws IOException {
            return reader.readValue(events.bytes(), events.offset(event), events.length(event));
        }

        @Override
        public int lookUp(ObjectNode document) {
            int found = 0;
            for (Wanted field : wanted) {
                JsonNode node = document.get(field.name());
                if (node != null && field.text().equals(node.textValue())) {
                    found++;
                }
            }
            JsonNode node = document.get(text);
            return node != null && node.isTextual() ? found + node.textValue().length() : found;
        }

        @Override
        public @Nullable Object plain(ObjectNode document) {
            return PlainJson.of(mapper.convertValue(document, Object.class));
        }

        @Override
        public void edit(ObjectNode document) {
            document.set(Edits.CLASS, CLASS);
            document.set(Edits.RATE, RATE);
            document.set(Edits.DIMENSION, DIMENSION);
            document.remove(erased);
        }

        @Override
        public void write(ObjectNode document) throws IOException {
            output.clear();
            writer.write(document);
        }

        @Override
        public @Nullable Object written() throws IOException {
            return PlainJson.read(output.bytes(), 0, output.length());
        }
    }
}

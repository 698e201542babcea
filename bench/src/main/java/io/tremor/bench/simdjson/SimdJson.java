package io.tremor.bench.simdjson;

import io.tremor.bench.data.EventSet;
import io.tremor.bench.data.Fields.Wanted;
import io.tremor.bench.library.DocumentFormat;
import io.tremor.bench.library.DocumentWork;
import io.tremor.bench.library.Library;
import io.tremor.bench.library.Stage;
import io.tremor.bench.library.Work;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.simdjson.JsonValue;
import org.simdjson.SimdJsonParser;

/** simdjson-java, reading to its document, with one parser that is used again. It cannot edit or write. */
public final class SimdJson implements Library {
    @Override
    public String name() {
        return "simdjson";
    }

    @Override
    public @Nullable Work work(Stage stage, EventSet events) throws IOException {
        return switch (stage) {
            case PARSE, FIELD_ACCESS -> DocumentWork.of(stage, events, new Format(events));
            case PATCH_AND_WRITE, ROUND_TRIP -> null;
        };
    }

    private static final class Format implements DocumentFormat<JsonValue> {
        private static final int CAPACITY = 1 << 16;
        private static final int DEPTH = 1024;

        private final SimdJsonParser parser = new SimdJsonParser(CAPACITY, DEPTH);
        private final byte[][] documents;
        private final int[] lengths;
        private final Wanted[] wanted;
        private final String text;

        Format(EventSet events) {
            documents = new byte[events.size()][];
            lengths = new int[events.size()];
            for (int event = 0; event < documents.length; event++) {
                // It reads from the start of a padded array only; the copy is not charged to it.
                documents[event] = events.padded(event);
                lengths[event] = events.length(event);
            }
            wanted = events.fields().wanted().toArray(Wanted[]::new);
            text = events.fields().text();
        }

        @Override
        public JsonValue read(int event) {
            return parser.parse(documents[event], lengths[event]);
        }

        @Override
        public int lookUp(JsonValue document) {
            int found = 0;
            for (Wanted field : wanted) {
                JsonValue value = document.get(field.name());
                if (value != null && value.isString() && field.text().equals(value.asString())) {
                    found++;
                }
            }
            JsonValue value = document.get(text);
            return value != null && value.isString() ? found + value.asString().length() : found;
        }

        @Override
        public @Nullable Object plain(JsonValue value) {
            if (value.isObject()) {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                for (Iterator<Map.Entry<String, JsonValue>> i = value.objectIterator(); i.hasNext(); ) {
                    Map.Entry<String, JsonValue> field = i.next();
                    plain.put(field.getKey(), plain(field.getValue()));
                }
                return plain;
            }
            if (value.isArray()) {
                List<@Nullable Object> plain = new ArrayList<>();
                for (Iterator<JsonValue> i = value.arrayIterator(); i.hasNext(); ) {
                    plain.add(plain(i.next()));
                }
                return plain;
            }
            if (value.isString()) {
                return value.asString();
            }
            if (value.isLong()) {
                return BigInteger.valueOf(value.asLong());
            }
            if (value.isDouble()) {
                return value.asDouble();
            }
            return value.isBoolean() ? value.asBoolean() : null;
        }

        @Override
        public void edit(JsonValue document) {
            throw new UnsupportedOperationException("simdjson-java documents cannot be changed");
        }

        @Override
        public void write(JsonValue document) {
            throw new UnsupportedOperationException("simdjson-java does not write");
        }

        @Override
        public @Nullable Object written() {
            throw new UnsupportedOperationException("simdjson-java does not write");
        }
    }
}

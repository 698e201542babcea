package io.tremor.bench.library;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.ObjectConverter;
import io.tremor.bench.data.EventSet;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** DSL-JSON, reading to maps and writing these, with one reader and one writer that are used again. */
final class DslJsonMap implements Library {
    @Override
    public String name() {
        return "dsl-json";
    }

    @Override
    public Work work(Stage stage, EventSet events) throws IOException {
        return DocumentWork.of(stage, events, new Format(events));
    }

    private static final class Format extends MapFormat {
        private final DslJson<Object> json =
                new DslJson<>(new DslJson.Settings<>().unknownNumbers(JsonReader.UnknownNumberParsing.LONG_AND_DOUBLE));
        private final JsonReader<Object> reader = json.newReader();
        private final JsonWriter writer = json.newWriter(1 << 16);
        private final byte[][] documents;
        private final int[] lengths;

        Format(EventSet events) {
            super(events);
            documents = new byte[events.size()][];
            lengths = new int[events.size()];
            for (int event = 0; event < documents.length; event++) {
                // It reads from the start of an array only; the copy is not charged to it.
                documents[event] = events.padded(event);
                lengths[event] = events.length(event);
            }
        }

        @Override
        public Map<String, Object> read(int event) throws IOException {
            reader.process(documents[event], lengths[event]);
            reader.read();
            return ObjectConverter.deserializeMap(reader);
        }

        @Override
        public void write(Map<String, Object> document) throws IOException {
            writer.reset();
            json.serializeMap(document, writer);
        }

        @Override
        public @Nullable Object written() throws IOException {
            return PlainJson.read(writer.getByteBuffer(), 0, writer.size());
        }
    }
}

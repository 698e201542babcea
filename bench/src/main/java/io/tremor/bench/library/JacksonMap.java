package io.tremor.bench.library;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.tremor.bench.data.EventSet;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Jackson, reading to {@link LinkedHashMap}s and writing these. */
final class JacksonMap implements Library {
    @Override
    public String name() {
        return "jackson-map";
    }

    @Override
    public Work work(Stage stage, EventSet events) throws IOException {
        return DocumentWork.of(stage, events, new Format(events));
    }

    private static final class Format extends MapFormat {
        private final ObjectReader reader = JacksonTree.mapper().readerFor(LinkedHashMap.class);
        private final ReusedOutput output = new ReusedOutput();
        private final SequenceWriter writer =
                JacksonTree.sequence(JacksonTree.mapper().writerFor(LinkedHashMap.class), output);
        private final EventSet events;

        Format(EventSet events) throws IOException {
            super(events);
            this.events = events;
        }

        @Override
        public Map<String, Object> read(int event) throws IOException {
            return reader.readValue(events.bytes(), events.offset(event), events.length(event));
        }

        @Override
        public void write(Map<String, Object> document) throws IOException {
            output.clear();
            writer.write(document);
        }

        @Override
        public @Nullable Object written() throws IOException {
            return PlainJson.read(output.bytes(), 0, output.length());
        }
    }
}

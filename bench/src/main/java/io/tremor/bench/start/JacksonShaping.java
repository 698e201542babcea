package io.tremor.bench.start;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.library.JacksonTree;
import io.tremor.bench.library.ReusedOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Jackson's maps, read, given a few fields, and written. */
final class JacksonShaping implements Shaping {
    private final ReusedOutput output = new ReusedOutput();
    private final ObjectReader reader = JacksonTree.mapper().readerFor(LinkedHashMap.class);
    private final SequenceWriter writer =
            JacksonTree.sequence(JacksonTree.mapper().writerFor(LinkedHashMap.class), output);

    /** Gets ready to work, which Jackson is once it has read and written something. */
    JacksonShaping() throws IOException {
        Map<String, Object> first = reader.readValue("{\"a\": [1, 2.5, \"b\", null, true]}");
        writer.write(first);
    }

    @Override
    public void shape(EventSet events, int event) throws IOException {
        Map<String, Object> fields = reader.readValue(events.bytes(), events.offset(event), events.length(event));
        fields.put("pipeline", "bench");
        fields.remove("spanId");
        output.clear();
        writer.write(fields);
    }
}

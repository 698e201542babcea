package io.tremor.bench.script;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.library.JacksonTree;
import io.tremor.bench.library.PlainJson;
import io.tremor.bench.library.ReusedOutput;
import io.tremor.bench.library.Work;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A script as many would write it: Jackson reads maps, a tree of rules changes them, Jackson writes them. */
public final class NaiveScript implements Work {
    private final EventSet events;
    private final List<NaiveTree> statements;
    private final ObjectReader reader = JacksonTree.mapper().readerFor(LinkedHashMap.class);
    private final ReusedOutput output = new ReusedOutput();
    private final SequenceWriter writer =
            JacksonTree.sequence(JacksonTree.mapper().writerFor(LinkedHashMap.class), output);
    private Map<String, Object> metadata = Map.of();

    /** Prepares a script for a set of events. */
    public NaiveScript(BenchScript script, EventSet events) throws IOException {
        this.events = events;
        statements = script.rules().statements();
    }

    @Override
    public void run(int event) throws IOException {
        Map<String, Object> fields = reader.readValue(events.bytes(), events.offset(event), events.length(event));
        metadata = new LinkedHashMap<>();
        output.clear();
        if (isEmitted(fields)) {
            writer.write(fields);
        }
    }

    private boolean isEmitted(Map<String, Object> fields) {
        try {
            for (int i = 0; i < statements.size(); i++) {
                statements.get(i).eval(fields, metadata);
            }
            return true;
        } catch (NaiveTree.Departure departure) {
            return departure.emits();
        }
    }

    @Override
    public @Nullable Object answer(int event) throws IOException {
        run(event);
        return output.length() == 0
                ? null
                : List.of(PlainJson.read(output.bytes(), 0, output.length()), PlainJson.of(metadata));
    }
}

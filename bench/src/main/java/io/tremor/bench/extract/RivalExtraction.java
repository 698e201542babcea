package io.tremor.bench.extract;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SequenceWriter;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.library.JacksonTree;
import io.tremor.bench.library.PlainJson;
import io.tremor.bench.library.ReusedOutput;
import io.tremor.bench.library.Work;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rival at work: Jackson reads the event and writes the parts, or the rival alone takes a text apart. */
public final class RivalExtraction implements Work {
    private final EventSet events;
    private final LineReader rival;
    private final int repeats;
    private final ObjectReader reader = JacksonTree.mapper().readerFor(LinkedHashMap.class);
    private final ReusedOutput output = new ReusedOutput();
    private final SequenceWriter writer =
            JacksonTree.sequence(JacksonTree.mapper().writer(), output);
    private final String[] texts;
    private @Nullable Map<String, ? extends @Nullable Object> parts;

    private RivalExtraction(LineReader rival, EventSet events, int repeats) throws IOException {
        this.events = events;
        this.rival = rival;
        this.repeats = repeats;
        texts = new String[events.size()];
        for (int event = 0; event < texts.length; event++) {
            texts[event] = text(event);
        }
    }

    /** Prepares a rival for a set of events, from bytes to bytes. */
    public static RivalExtraction whole(LineReader rival, EventSet events) throws IOException {
        return new RivalExtraction(rival, events, 0);
    }

    /** Prepares a rival that takes each text apart {@code repeats} times, without reading and writing events. */
    public static RivalExtraction alone(LineReader rival, EventSet events, int repeats) throws IOException {
        return new RivalExtraction(rival, events, repeats);
    }

    private String text(int event) throws IOException {
        Map<String, Object> fields = reader.readValue(events.bytes(), events.offset(event), events.length(event));
        return (String) Objects.requireNonNull(fields.get("message"));
    }

    @Override
    public void run(int event) throws IOException {
        for (int i = 0; i < repeats; i++) {
            parts = rival.read(texts[event]);
        }
        if (repeats == 0) {
            parts = rival.read(text(event));
            output.clear();
            if (parts != null) {
                writer.write(parts);
            }
        }
    }

    @Override
    public @Nullable Object answer(int event) throws IOException {
        run(event);
        return parts == null ? null : PlainJson.of(parts);
    }
}

package io.tremor.bench.script;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.event.Event;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.Session;
import io.tremor.api.value.Value;
import io.tremor.bench.data.EventSet;
import io.tremor.bench.library.PlainJson;
import io.tremor.bench.library.PlainValue;
import io.tremor.bench.library.Work;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A script as tremor runs it, through the public API: a codec that reads views, a session, a buffer that is used
 * again.
 */
public final class TremorScript implements Work {
    private final EventSet events;
    private final Codec json = Json.codec();
    private final Session session;
    private final int repeats;
    private final Function<Value, Outcome> use = this::use;
    private final OutputBuffer output = new OutputBuffer(1 << 16);
    private @Nullable Outcome outcome;

    private TremorScript(Script script, EventSet events, int repeats) {
        this.events = events;
        this.repeats = repeats;
        session = script.session();
    }

    /** Prepares a script for a set of events, from bytes to bytes. */
    public static TremorScript whole(Script script, EventSet events) {
        return new TremorScript(script, events, 0);
    }

    /** Prepares a script that runs {@code repeats} times over each event and is not written, to be measured alone. */
    public static TremorScript alone(Script script, EventSet events, int repeats) {
        return new TremorScript(script, events, repeats);
    }

    @Override
    public void run(int event) {
        outcome = json.decode(events.bytes(), events.offset(event), events.length(event), use);
    }

    private Outcome use(Value value) {
        Outcome result = session.run(Event.of(value));
        for (int i = 1; i < repeats; i++) {
            result = session.run(Event.of(value));
        }
        if (repeats == 0) {
            write(result);
        }
        return result;
    }

    private void write(Outcome result) {
        output.clear();
        if (result instanceof Outcome.Emitted emitted) {
            json.encode(emitted.event().value(), output);
        } else if (result instanceof Outcome.Failed failed) {
            throw new IllegalStateException(failed.diagnostic().toString());
        }
    }

    @Override
    public @Nullable Object answer(int event) throws IOException {
        Object metadata = json.decode(
                events.bytes(),
                events.offset(event),
                events.length(event),
                value -> metadata(session.run(Event.of(value))));
        run(event);
        if (repeats > 0 && outcome != null) {
            json.decode(events.bytes(), events.offset(event), events.length(event), value -> {
                write(session.run(Event.of(value)));
                return true;
            });
        }
        return output.length() == 0
                ? null
                : Arrays.asList(PlainJson.read(output.array(), 0, output.length()), metadata);
    }

    private static Object metadata(Outcome outcome) {
        return outcome instanceof Outcome.Emitted emitted
                ? Objects.requireNonNull(PlainValue.of(emitted.event().metadata()))
                : List.of();
    }
}

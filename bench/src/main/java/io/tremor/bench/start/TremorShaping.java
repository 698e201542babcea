package io.tremor.bench.start;

import io.tremor.api.Json;
import io.tremor.api.Tremor;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.event.Event;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Session;
import io.tremor.api.script.Source;
import io.tremor.api.value.Value;
import io.tremor.bench.data.EventSet;
import java.util.function.Function;

/** Tremor with the script {@code start.tremor}. */
final class TremorShaping implements Shaping {
    private static final String SCRIPT = "io/tremor/bench/script/start.tremor";

    private final Session session =
            Tremor.compile(Source.classpath(TremorShaping.class, SCRIPT)).session();
    private final Codec json = Json.codec();
    private final OutputBuffer output = new OutputBuffer(1 << 16);
    private final Function<Value, Boolean> use = this::use;

    @Override
    public void shape(EventSet events, int event) {
        json.decode(events.bytes(), events.offset(event), events.length(event), use);
    }

    private Boolean use(Value value) {
        output.clear();
        Outcome outcome = session.run(Event.of(value));
        if (outcome instanceof Outcome.Emitted emitted) {
            json.encode(emitted.event().value(), output);
        } else if (outcome instanceof Outcome.Failed failed) {
            throw new IllegalStateException(failed.diagnostic().toString());
        }
        return true;
    }
}

package io.tremor.engine.lang.conformance;

import io.tremor.api.event.Event;
import io.tremor.api.event.Port;
import io.tremor.api.script.Outcome;
import io.tremor.api.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program does.
 *
 * @param refusal why it does not compile, or {@code null} if it does
 * @param warnings what the compiler warns about, in order
 * @param results what becomes of each event, in order
 */
record Behaviour(@Nullable Report refusal, List<Report> warnings, List<Result> results) {
    Behaviour {
        warnings = List.copyOf(warnings);
        results = List.copyOf(results);
    }

    /** Returns what a program does that does not compile. */
    static Behaviour refused(Report refusal) {
        return new Behaviour(refusal, List.of(), List.of());
    }

    /** What becomes of one event. */
    sealed interface Result {
        /** A value leaves. */
        record Emitted(Value value, String port, Value metadata) implements Result {}

        /** Nothing leaves. */
        record Dropped() implements Result {}

        /** The script fails; the event is as the script left it. */
        record Failed(Report error, Value event, Value metadata) implements Result {}

        /** Something happens that never should. */
        record Crashed(String what) implements Result {}

        /** Returns what {@code outcome} is. */
        static Result of(Outcome outcome) {
            if (outcome instanceof Outcome.Emitted emitted) {
                Event event = emitted.event();
                Port port = emitted.port();
                return new Emitted(
                        event.value().owned(), port.name(), event.metadata().owned());
            }
            if (outcome instanceof Outcome.Failed failed) {
                Event event = failed.event();
                return new Failed(
                        Report.of(failed.diagnostic()),
                        event.value().owned(),
                        event.metadata().owned());
            }
            return new Dropped();
        }
    }
}

package io.tremor.engine.lang.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs programs in both ways and says where they differ. */
final class Comparison {
    private final Counts counts;

    Comparison(Counts counts) {
        this.counts = counts;
    }

    /**
     * A difference.
     *
     * @param kind what differs, for telling differences apart
     * @param report all that is known of it
     */
    record Difference(String kind, String report) {}

    /** Runs a program over events in turn; returns the first difference, or {@code null} if there is none. */
    @Nullable
    Difference difference(Program program, List<Object> events) {
        Evaluator evaluator = null;
        String refusal = "";
        try {
            evaluator = new Evaluator(program, counts);
        } catch (Failure failure) {
            refusal = failure.text();
        }
        String text = Printer.print(program);
        Engine engine;
        try {
            engine = new Engine(text);
        } catch (Failure failure) {
            return evaluator == null
                    ? null
                    : new Difference("refused: " + failure.text(), text + "The engine refuses it: " + failure.text());
        } catch (RuntimeException e) {
            return crash(text, "to compile", e);
        }
        if (evaluator == null) {
            return new Difference("accepted: " + refusal, text + "The engine compiles it in spite of: " + refusal);
        }
        for (Object event : events) {
            Result expected = evaluator.run(Plain.copy(event));
            Result actual;
            try {
                actual = engine.run(event);
            } catch (RuntimeException e) {
                return crash(text, JsonText.write(event), e);
            }
            if (!expected.agrees(actual)) {
                String kind = expected.way() + " and " + actual.way() + differs(expected, actual);
                return new Difference(
                        kind,
                        text + "event:    " + JsonText.write(event) + "\nexpected: " + expected + "\nengine:   "
                                + actual);
            }
        }
        return null;
    }

    private static String differs(Result expected, Result actual) {
        return expected.way() == Result.Way.FAILED && !actual.detail().startsWith(expected.detail()) ? " message" : "";
    }

    private static Difference crash(String text, String event, RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        String place = trace.length == 0 ? "" : " at " + trace[0];
        return new Difference(
                "crash: " + e.getClass() + place, text + "event:    " + event + "\nengine:   " + e + place);
    }
}

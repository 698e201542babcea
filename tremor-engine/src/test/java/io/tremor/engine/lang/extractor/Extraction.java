package io.tremor.engine.lang.extractor;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;

/** Applies an extractor to a text, as a script would with an event that came in at 7 ns. */
final class Extraction {
    static final String NO_MATCH = "no match";

    private Extraction() {}

    static Run run() {
        Run run = new Run();
        run.start(7, null, 1000);
        return run;
    }

    /** Returns the result as JSON, or {@link #NO_MATCH}. */
    static String of(Extractor extractor, String text) {
        Value result = extractor.extract(Value.of(text), run());
        return result == null ? NO_MATCH : Value.preview(result, 100_000);
    }

    static String of(String name, String argument, String text) {
        return of(Extractors.compile(name, argument), text);
    }

    static boolean matches(String name, String argument, String text) {
        return Extractors.compile(name, argument).matches(Value.of(text), run());
    }
}

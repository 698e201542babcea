package io.tremor.engine.lang.analysis;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.runtime.ScriptError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The errors of one compilation in the order in which they were met. After the first hundred nothing is attempted any
 * more: an error costs time with the length of its lines.
 */
final class Errors {
    private static final int MOST = 100;

    private final List<Diagnostic> found = new ArrayList<>();

    /**
     * Returns what {@code step} gives; if it fails, keeps its error and returns {@code null}.
     */
    <T> @Nullable T attempt(Supplier<T> step) {
        if (found.size() < MOST) {
            try {
                return step.get();
            } catch (ScriptError error) {
                found.add(error.diagnostic());
            } catch (AlreadyReported known) {
                // The error that this one follows from is among those found.
            }
        }
        return null;
    }

    /** Keeps the errors of a text that the grammar refused. */
    void add(ScriptException exception) {
        for (Diagnostic each : exception.diagnostics()) {
            found.add(each.source() == null ? in(exception.source(), each) : each);
        }
    }

    private static Diagnostic in(Source source, Diagnostic diagnostic) {
        return new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                diagnostic.message(),
                source,
                diagnostic.span(),
                diagnostic.context(),
                diagnostic.notes());
    }

    List<Diagnostic> found() {
        return List.copyOf(found);
    }
}

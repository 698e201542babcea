package io.tremor.engine.appender;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;

/** Diagnostics in one line, for status messages: {@code file:line:column: message; note}. */
final class ScriptReport {
    private ScriptReport() {}

    /** Returns what is wrong with a script that did not compile: its first error, and how many more there are. */
    static String of(ScriptException exception) {
        String first = of(exception.source(), exception.diagnostics().get(0));
        int more = exception.diagnostics().size() - 1;
        return "The script does not compile: " + first + (more == 0 ? "" : " (and " + more + " more)");
    }

    /** Returns one diagnostic; {@code source} is what it is about where it names none. */
    static String of(Source source, Diagnostic diagnostic) {
        Source own = diagnostic.source();
        StringBuilder text = new StringBuilder();
        SourceSpan span = diagnostic.span();
        if (span != null) {
            text.append((own == null ? source : own).name()).append(':');
            text.append(span.start().line())
                    .append(':')
                    .append(span.start().column())
                    .append(": ");
        }
        text.append(diagnostic.message());
        diagnostic.notes().forEach(note -> text.append("; ").append(note));
        return text.toString();
    }
}

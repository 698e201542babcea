package io.tremor.forwarder;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.DiagnosticRenderer;
import io.tremor.api.script.Location;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.stream.StreamListener;
import java.io.PrintStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes to standard error. */
final class Reports {
    private final PrintStream err;
    private final boolean coloured;

    Reports(PrintStream err, boolean coloured) {
        this.err = err;
        this.coloured = coloured;
    }

    /** Reports what stopped the program. */
    void failure(String message) {
        err.println("Error: " + message);
    }

    /** Reports what is good to know. */
    void note(String text) {
        err.println(text);
    }

    /** Reports all that is wrong with a script. */
    void diagnostics(Source source, List<Diagnostic> diagnostics) {
        diagnostics.forEach(diagnostic -> diagnostic(source, diagnostic));
    }

    /** Reports what {@link #diagnostic} does, below the place where {@code named} asks for it or it is in another file. */
    void finding(Source source, Diagnostic diagnostic, boolean named) {
        Source own = diagnostic.source();
        String file = (own == null ? source : own).name();
        SourceSpan span = diagnostic.span();
        if (span != null && (named || !file.equals(source.name()))) {
            err.println(file + ":" + span + ":");
        }
        diagnostic(source, diagnostic);
    }

    /** Reports what is wrong with a script. */
    void diagnostic(Source source, Diagnostic diagnostic) {
        String text = coloured
                ? DiagnosticRenderer.coloured(source, diagnostic)
                : DiagnosticRenderer.plain(source, diagnostic);
        err.print(text.endsWith("\n") ? text : text + "\n");
        err.flush();
    }

    /** Returns what reports the events of a run. */
    StreamListener events(Source script, String input) {
        return new StreamListener() {
            @Override
            public void skipped(long message, long offset, Diagnostic diagnostic) {
                failure(input + ": message " + message + " at byte " + offset + place(diagnostic.span()) + ": "
                        + diagnostic.message());
            }

            @Override
            public void failed(long message, Diagnostic diagnostic) {
                diagnostic(script, diagnostic);
            }
        };
    }

    private static String place(@Nullable SourceSpan span) {
        if (span == null) {
            return "";
        }
        Location start = span.start();
        return ", offset " + start.offset() + " (line " + start.line() + ", column " + start.column() + ")";
    }
}

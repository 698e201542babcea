package io.tremor.engine.lang.runtime;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Severity;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.source.SourceText;
import io.tremor.engine.value.EvaluationException;
import java.util.List;

/**
 * Where a construct stands, and what an error about it shows.
 *
 * @param source the text
 * @param span the stretch that carets mark
 * @param outer the stretch whose lines are shown
 * @param margin how many more lines are shown before and behind that
 */
public record Place(Source source, SourceSpan span, SourceSpan outer, int margin) {
    /** The margin that most errors have. */
    public static final int NEAR = 2;

    /** Returns the place of a construct that is shown alone. */
    public static Place of(Source source, SourceSpan span) {
        return new Place(source, span, span, 0);
    }

    /** Returns this place with {@code lines} more lines shown on both sides. */
    public Place with(int lines) {
        return new Place(source, span, outer, lines);
    }

    /** Returns a place within this one: {@code inner} is marked, and the lines of this one's span are shown. */
    public Place within(SourceSpan inner) {
        return new Place(source, inner, span, 0);
    }

    /** Returns an error at this place. */
    public ScriptError error(ErrorCode code, String message, String... notes) {
        return error(code, message, List.of(notes));
    }

    /** Returns {@code cause} as an error at this place. */
    public ScriptError error(EvaluationException cause) {
        return error(cause.code(), cause.text(), cause.notes());
    }

    private ScriptError error(ErrorCode code, String message, List<String> notes) {
        return new ScriptError(diagnostic(code, Severity.ERROR, message, notes));
    }

    /** Returns what is said about this place. */
    public Diagnostic diagnostic(ErrorCode code, Severity severity, String message, List<String> notes) {
        SourceSpan shown = margin == 0 ? outer : new SourceText(source.text()).widen(outer, margin);
        return new Diagnostic(code, severity, message, source, span, shown, notes);
    }
}

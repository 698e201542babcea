package io.tremor.api.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, and where.
 *
 * @param code what kind of trouble it is
 * @param severity how bad it is
 * @param message one sentence, without the place
 * @param source the text that the places are in, or {@code null} for the script itself
 * @param span the place, where there is one
 * @param context the stretch to show around it, where that is more than the span
 * @param notes hints, each one sentence
 */
public record Diagnostic(
        ErrorCode code,
        Severity severity,
        String message,
        @Nullable Source source,
        @Nullable SourceSpan span,
        @Nullable SourceSpan context,
        List<String> notes) {

    /** Copies the notes. */
    public Diagnostic {
        notes = List.copyOf(notes);
    }

    /** Returns an error without context and notes. */
    public static Diagnostic error(ErrorCode code, String message, @Nullable SourceSpan span) {
        return new Diagnostic(code, Severity.ERROR, message, null, span, null, List.of());
    }

    /** Returns this with one more note. */
    public Diagnostic note(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Diagnostic(code, severity, message, source, span, context, more);
    }

    /** Returns the place, where there is one, and the message. */
    @Override
    public String toString() {
        return span == null ? message : span + ": " + message;
    }
}

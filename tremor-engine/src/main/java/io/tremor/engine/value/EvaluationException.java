package io.tremor.engine.value;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import java.util.List;
import java.util.StringJoiner;

/**
 * Says that an operation on values is not possible: why, and what might help. Whoever knows the script adds the place.
 *
 * <p>It has no stack trace, since data causes it, and may be part of a script's normal course.
 */
final class EvaluationException extends RuntimeException {
    /** The segment of an error that is about no segment of a path. */
    static final int NO_SEGMENT = -1;

    private static final String TRUNCATE =
            "You can use math::trunc() and related functions to ensure numbers are integers.";

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<String> notes;
    private final int segment;

    EvaluationException(ErrorCode code, String message, String... notes) {
        this(code, message, List.of(notes), NO_SEGMENT);
    }

    private EvaluationException(ErrorCode code, String message, List<String> notes, int segment) {
        super(message, null, false, false);
        this.code = code;
        this.notes = notes;
        this.segment = segment;
    }

    /** Returns the error that {@code value} should have been of another kind, or of one of several. */
    static EvaluationException conflict(Value value, ValueKind... expected) {
        StringJoiner kinds = new StringJoiner(", ", expected.length == 1 ? "" : "one of ", "");
        for (ValueKind kind : expected) {
            kinds.add(kind.toString());
        }
        String message = "Conflicting types, got " + value.kind() + " but expected " + kinds;
        boolean rounded = value.kind() == ValueKind.FLOAT && expected.length == 1 && expected[0] == ValueKind.INTEGER;
        return rounded
                ? new EvaluationException(ErrorCode.CONFLICTING_TYPES, message, TRUNCATE)
                : new EvaluationException(ErrorCode.CONFLICTING_TYPES, message);
    }

    /** Returns this error as one about a segment of a path, counted from 0. */
    EvaluationException at(int segment) {
        return new EvaluationException(code, text(), notes, segment);
    }

    /** Returns what kind of trouble it is. */
    ErrorCode code() {
        return code;
    }

    /** Returns the message. */
    String text() {
        String text = getMessage();
        return text == null ? "" : text;
    }

    /** Returns hints, each one sentence. */
    List<String> notes() {
        return notes;
    }

    /** Returns which segment of a path it is about, counted from 0, or {@link #NO_SEGMENT}. */
    int segment() {
        return segment;
    }
}

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
public final class EvaluationException extends RuntimeException {
    private static final String TRUNCATE =
            "You can use math::trunc() and related functions to ensure numbers are integers.";

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient List<String> notes;

    /** Creates an error. */
    public EvaluationException(ErrorCode code, String message, String... notes) {
        super(message, null, false, false);
        this.code = code;
        this.notes = List.of(notes);
    }

    /** Returns the error that {@code value} should have been of another kind, or of one of several. */
    public static EvaluationException conflict(Value value, ValueKind... expected) {
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

    /** Returns the error that a binary operator is not defined for the kinds of its operands. */
    public static EvaluationException undefined(String operator, Value left, Value right) {
        return new EvaluationException(
                ErrorCode.BAD_OPERANDS,
                "The binary operation `" + operator + "` is not defined for the type `" + left.kind() + "` and `"
                        + right.kind() + "`");
    }

    /** Returns the error that a logical operator is not defined for its left operand; the right one has not been looked at. */
    public static EvaluationException undefinedLeft(String operator, Value left) {
        return new EvaluationException(
                ErrorCode.BAD_OPERANDS,
                "The binary operation `" + operator + "` is not defined for the type `" + left.kind()
                        + "` and `<not executed>`");
    }

    /** Returns the error that a unary operator is not defined for the kind of its operand. */
    public static EvaluationException undefined(String operator, Value operand) {
        return new EvaluationException(
                ErrorCode.BAD_OPERANDS,
                "The unary operation `" + operator + "` is not defined for the type `" + operand.kind() + "`");
    }

    /** Returns what kind of trouble it is. */
    public ErrorCode code() {
        return code;
    }

    /** Returns the message. */
    public String text() {
        String text = getMessage();
        return text == null ? "" : text;
    }

    /** Returns hints, each one sentence. */
    public List<String> notes() {
        return notes;
    }
}

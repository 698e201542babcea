package io.tremor.engine.value;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import java.util.List;

/** What a path starts from, as far as its error messages differ. */
public enum PathRoot {
    /** A local variable, a constant, or the value of an expression. */
    LOCAL("local"),
    /** The metadata of the event, {@code $}. */
    METADATA("global"),
    /** The event. */
    EVENT("event"),
    /** The state that a script keeps between events. */
    STATE("state");

    /** Where a local key is missing one of these may have been meant. */
    private static final List<String> LOCAL_WORDS = List.of("event", "true", "false", "null");

    private final String word;

    PathRoot(String word) {
        this.word = word;
    }

    /** Returns the error that {@code fields}, which a path from here has come to, has no field {@code key}. */
    public EvaluationException missing(Key key, RecordValue fields) {
        return missing(key.text(), fields);
    }

    /** Returns the error that a local variable has no value. */
    public static EvaluationException missingVariable(String name) {
        return LOCAL.missing(name, RecordValue.empty());
    }

    private EvaluationException missing(String key, RecordValue fields) {
        String message = "Trying to access a non existing " + word + " key `" + key + "`";
        String hint = hint(key, fields);
        return hint.isEmpty()
                ? new EvaluationException(ErrorCode.MISSING_KEY, message)
                : new EvaluationException(ErrorCode.MISSING_KEY, message, hint);
    }

    private String hint(String key, RecordValue fields) {
        if (this == STATE) {
            return "";
        }
        if (this == LOCAL && key.equals("nil")) {
            return "Did you mean null?";
        }
        Suggestion suggestion = new Suggestion(key);
        fields.forEach(field -> suggestion.consider(field.name()));
        if (this == LOCAL) {
            LOCAL_WORDS.forEach(suggestion::consider);
        }
        String nearest = suggestion.nearest();
        return nearest == null ? "" : "Did you mean to use `" + nearest + "`?";
    }
}

package io.tremor.engine.codec.gelf;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message that comes in has to keep of the format's rules. */
final class GelfRules {
    /** Years up to 2262, which is as far as nanoseconds reach. */
    private static final double MOST_SECONDS = 9.2e9;

    private static final List<String> VERSIONS = List.of("1.0", "1.1");

    private GelfRules() {}

    /** Returns what is wrong with {@code message}, or {@code null}. */
    static @Nullable String mistakeIn(RecordValue message) {
        Value version = message.get(GelfMessage.VERSION);
        if (version != null && !(version instanceof StringValue text && VERSIONS.contains(text.text()))) {
            return "expected the GELF version `1.0` or `1.1` but found " + Value.preview(version, 24);
        }
        String mistake = mandatory(message, GelfMessage.HOST);
        if (mistake == null) {
            mistake = mandatory(message, GelfMessage.SHORT_MESSAGE);
        }
        if (mistake == null) {
            mistake = optional(message);
        }
        return mistake;
    }

    private static @Nullable String mandatory(RecordValue message, Key key) {
        Value value = message.get(key);
        if (value == null) {
            return "a GELF message has to have the field `" + key + "`";
        }
        boolean isText = value instanceof StringValue text && !text.text().isBlank();
        return isText ? null : "the field `" + key + "` of a GELF message has to be a string that is not empty";
    }

    private static @Nullable String optional(RecordValue message) {
        Value full = message.get(GelfMessage.FULL_MESSAGE);
        if (full != null && !(full instanceof StringValue)) {
            return "the field `full_message` of a GELF message has to be a string, not " + full.kind();
        }
        Value timestamp = message.get(GelfMessage.TIMESTAMP);
        if (timestamp != null
                && !(timestamp instanceof NumberValue number && Math.abs(number.toDouble()) < MOST_SECONDS)) {
            return "the field `timestamp` of a GELF message has to be seconds since 1970";
        }
        Value level = message.get(GelfMessage.LEVEL);
        boolean isLevel = level instanceof IntegerValue number && number.isLong() && number.bits() >> 3 == 0;
        return level == null || isLevel ? null : "the field `level` of a GELF message has to be from 0 to 7";
    }
}

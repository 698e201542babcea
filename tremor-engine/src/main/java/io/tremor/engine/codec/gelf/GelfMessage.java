package io.tremor.engine.codec.gelf;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.logevent.FlatFields;
import io.tremor.engine.codec.logevent.LogFields;
import io.tremor.engine.codec.logevent.PlainText;
import io.tremor.engine.codec.logevent.Severity;
import io.tremor.engine.value.FieldCollector;
import io.tremor.engine.value.KeyCache;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes GELF messages. Of a record, message, level, time and host are found as {@link LogFields} says; {@code full_message}
 * stays; every other field becomes an additional one:
 *
 * <ul>
 *   <li>its name starts with an underscore; what is no letter, digit, underscore, dot or hyphen of ASCII becomes an
 *       underscore; {@code _id}, which Graylog keeps for itself, becomes {@code __id};
 *   <li>a record becomes its fields, under names such as {@code _http.status};
 *   <li>strings and numbers stay, truth values, arrays and numbers that JSON does not know become text, {@code null} is
 *       left out.
 * </ul>
 *
 * <p>A record without a message gets itself as text, any other value is the message. Without a host it is this machine.
 * What is GELF already comes out as it went in. Not thread-safe.
 */
final class GelfMessage {
    static final Key VERSION = Key.of("version");
    static final Key HOST = Key.of("host");
    static final Key SHORT_MESSAGE = Key.of("short_message");
    static final Key FULL_MESSAGE = Key.of("full_message");
    static final Key TIMESTAMP = Key.of("timestamp");
    static final Key LEVEL = Key.of("level");

    private static final StringValue VERSION_NUMBER = Value.of("1.1");
    /** A message must not be empty. */
    private static final StringValue NO_TEXT = Value.of("-");

    private static final String RESERVED = "_id";

    private final Supplier<String> localHost;
    private final PlainText plainText = new PlainText();
    private final KeyCache keys = new KeyCache();

    GelfMessage(Supplier<String> localHost) {
        this.localHost = localHost;
    }

    /** Returns {@code value} as a GELF message of its own. */
    RecordValue of(Value value) {
        FieldCollector message = new FieldCollector();
        message.add(VERSION, VERSION_NUMBER);
        if (value instanceof RecordValue record) {
            fill(message, record);
        } else {
            message.add(HOST, Value.of(localHost.get()));
            message.add(SHORT_MESSAGE, text(value));
        }
        return message.build();
    }

    private void fill(FieldCollector message, RecordValue record) {
        LogFields fields = LogFields.of(record);
        String host = fields.host();
        message.add(HOST, Value.of(host == null || host.isBlank() ? localHost.get() : host));
        Value text = fields.message();
        message.add(SHORT_MESSAGE, text(text == null ? record : text));
        if (record.get(FULL_MESSAGE) instanceof StringValue full) {
            message.add(FULL_MESSAGE, full.owned());
        }
        OptionalLong time = fields.timeNanos();
        if (time.isPresent()) {
            message.add(TIMESTAMP, Value.of(LogFields.seconds(time.getAsLong())));
        }
        if (fields.severity() != Severity.NONE) {
            message.add(LEVEL, Value.of(fields.severity()));
        }
        for (RecordValue.Field field : fields.others()) {
            if (!isSaidAlready(field)) {
                FlatFields.forEach(field.name(), field.value(), (name, value) -> add(message, name, value));
            }
        }
    }

    private static boolean isSaidAlready(RecordValue.Field field) {
        return field.key().equals(VERSION) || field.key().equals(FULL_MESSAGE) && field.value() instanceof StringValue;
    }

    private StringValue text(Value value) {
        String text = plainText.of(value);
        return text.isBlank() ? NO_TEXT : Value.of(text);
    }

    private void add(FieldCollector message, String name, Value value) {
        Value simple = simple(value);
        if (simple != null) {
            String proper = properName(name);
            message.put(keys.key(proper, 0, proper.length()), simple);
        }
    }

    private @Nullable Value simple(Value value) {
        if (value instanceof StringValue) {
            return value.owned();
        }
        if (value instanceof NumberValue) {
            boolean isNumber = !(value instanceof FloatValue number) || Double.isFinite(number.toDouble());
            return isNumber ? value.owned() : Value.of(value.toString());
        }
        if (value instanceof NullValue) {
            return null;
        }
        return value instanceof BoolValue ? Value.of(value.toString()) : Value.of(plainText.of(value));
    }

    static String properName(String name) {
        if (name.startsWith("_") && name.length() > 1 && isProper(name) && !name.equals(RESERVED)) {
            return name;
        }
        StringBuilder proper = new StringBuilder(name.length() + 1);
        if (!name.startsWith("_") || name.length() == 1 || name.equals(RESERVED)) {
            proper.append('_');
        }
        for (int i = 0; i < name.length(); i++) {
            proper.append(isProper(name.charAt(i)) ? name.charAt(i) : '_');
        }
        // `id` only became the reserved name just now, and the empty name nothing but an underscore.
        if (proper.length() == 1 || RESERVED.contentEquals(proper)) {
            proper.insert(0, '_');
        }
        return proper.toString();
    }

    private static boolean isProper(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (!isProper(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProper(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '.' || c == '-';
    }
}

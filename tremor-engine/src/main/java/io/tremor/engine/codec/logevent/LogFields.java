package io.tremor.engine.codec.logevent;

import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A record read as a log event: message, level, time and host by whatever name one of the layouts, GELF or syslog gives
 * them, and all other fields. A field that has such a name but no value of that kind is one of the others.
 *
 * <table>
 * <caption>The names, the best one first</caption>
 * <tr><td>message</td><td>{@code short_message}, {@code message}, {@code Body}, {@code msg}</td></tr>
 * <tr><td>level</td><td>{@code level}, {@code log.level}, {@code SeverityText}, {@code severity}: a name or a number from
 *     0 to 7</td></tr>
 * <tr><td>time</td><td>{@code timestamp}, {@code @timestamp}, {@code Timestamp}: RFC 3339, seconds, or nanoseconds, which
 *     are whole numbers beyond 10<sup>14</sup> or digits in a string</td></tr>
 * <tr><td>host</td><td>{@code host}, {@code hostname}, {@code host.name}: a string</td></tr>
 * </table>
 */
public final class LogFields {
    private static final Map<Key, Name> NAMES = names(
            List.of("short_message", "message", "Body", "msg"),
            List.of("level", "log.level", "SeverityText", "severity"),
            List.of("timestamp", "@timestamp", "Timestamp"),
            List.of("host", "hostname", "host.name"));
    private static final int MESSAGE = 0;
    private static final int LEVEL = 1;
    private static final int TIME = 2;
    private static final int HOST = 3;
    private static final int ROLES = 4;
    /** Where the names that only syslog has are among those of message and level. */
    private static final int SYSLOG_RANK = 3;

    /** Whole numbers up to here are seconds. */
    private static final long MOST_SECONDS = 100_000_000_000_000L;

    /** As many digits as a long may have for sure. */
    private static final int MOST_DIGITS = 18;

    private final RecordValue.@Nullable Field[] found = new RecordValue.Field[ROLES];
    private final @Nullable Name[] foundAs = new Name[ROLES];
    private final List<RecordValue.Field> others = new ArrayList<>();
    private int severity = Severity.NONE;
    private OptionalLong time = OptionalLong.empty();

    private LogFields() {}

    /** Reads {@code record}. */
    public static LogFields of(RecordValue record) {
        LogFields fields = new LogFields();
        for (RecordValue.Field field : record) {
            fields.add(field);
        }
        return fields;
    }

    /** Returns the message. */
    public @Nullable Value message() {
        return value(MESSAGE);
    }

    /** Returns the level as a syslog severity, or {@link Severity#NONE}. */
    public int severity() {
        return severity;
    }

    /** Returns the time in nanoseconds since 1970-01-01T00:00Z. */
    public OptionalLong timeNanos() {
        return time;
    }

    /** Returns the host. */
    public @Nullable String host() {
        return value(HOST) instanceof StringValue host ? host.text() : null;
    }

    /** Returns whether there is a message or a level by another name than those that syslog has for them. */
    public boolean isLogEvent() {
        return hasOwn(MESSAGE) || hasOwn(LEVEL);
    }

    private boolean hasOwn(int role) {
        Name name = foundAs[role];
        return name != null && name.rank() < SYSLOG_RANK;
    }

    /** Returns the other fields, in order. */
    public List<RecordValue.Field> others() {
        return others;
    }

    private @Nullable Value value(int role) {
        RecordValue.Field field = found[role];
        return field == null ? null : field.value();
    }

    private void add(RecordValue.Field field) {
        Name name = NAMES.get(field.key());
        if (name == null || !accepts(name, field.value())) {
            others.add(field);
            return;
        }
        RecordValue.Field before = found[name.role()];
        if (before != null) {
            others.add(before);
        }
        found[name.role()] = field;
        foundAs[name.role()] = name;
    }

    /** Takes {@code value} in, where it is what {@code name} promises and nothing better is known. */
    private boolean accepts(Name name, Value value) {
        Name before = foundAs[name.role()];
        if (before != null && before.rank() <= name.rank()) {
            return false;
        }
        return switch (name.role()) {
            case LEVEL -> acceptsLevel(value);
            case TIME -> acceptsTime(value);
            case HOST -> value instanceof StringValue host && !host.text().isEmpty();
            default -> true;
        };
    }

    private boolean acceptsLevel(Value value) {
        int number = Severity.NONE;
        if (value instanceof StringValue name) {
            number = Severity.of(name.text());
        } else if (value instanceof IntegerValue integer && integer.isLong() && integer.bits() >= 0) {
            number = integer.bits() <= 7 ? (int) integer.bits() : Severity.NONE;
        }
        if (number != Severity.NONE) {
            severity = number;
        }
        return number != Severity.NONE;
    }

    private boolean acceptsTime(Value value) {
        OptionalLong nanos = nanos(value);
        if (nanos.isPresent()) {
            time = nanos;
        }
        return nanos.isPresent();
    }

    private static OptionalLong nanos(Value value) {
        if (value instanceof IntegerValue integer) {
            if (!integer.isLong()) {
                return OptionalLong.empty();
            }
            long number = integer.bits();
            return Math.abs(number) > MOST_SECONDS ? OptionalLong.of(number) : nanos((double) number);
        }
        if (value instanceof FloatValue seconds) {
            return nanos(seconds.toDouble());
        }
        if (value instanceof StringValue string) {
            String text = string.text();
            boolean isNumber = !text.isEmpty()
                    && text.length() <= MOST_DIGITS + 1
                    && text.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!isNumber) {
                return IsoTime.parse(text);
            }
            return text.length() <= MOST_DIGITS || text.compareTo("9223372036854775807") <= 0
                    ? OptionalLong.of(Long.parseLong(text))
                    : OptionalLong.empty();
        }
        return OptionalLong.empty();
    }

    /** Returns nanoseconds as seconds, rounded to a microsecond, which is all that a double can tell. */
    public static double seconds(long nanos) {
        long micros = Math.floorDiv(nanos, 1000L) + (Math.floorMod(nanos, 1000L) >= 500 ? 1 : 0);
        return micros / 1e6;
    }

    /** Returns seconds as nanoseconds, exact to the microsecond, which is all that a double can tell. */
    private static OptionalLong nanos(double seconds) {
        double micros = Math.rint(seconds * 1e6);
        return Math.abs(micros) < Long.MAX_VALUE / 1000.0
                ? OptionalLong.of(((long) micros) * 1000)
                : OptionalLong.empty();
    }

    @SafeVarargs
    private static Map<Key, Name> names(List<String>... roles) {
        Map<Key, Name> names = new HashMap<>();
        for (int role = 0; role < roles.length; role++) {
            for (int rank = 0; rank < roles[role].size(); rank++) {
                names.put(Key.of(roles[role].get(rank)), new Name(role, rank));
            }
        }
        return Map.copyOf(names);
    }

    /** What a name stands for, and how many better ones there are. */
    private record Name(int role, int rank) {}
}

package io.tremor.engine.codec.influx;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.DecimalReader;
import io.tremor.engine.value.FieldCollector;
import io.tremor.engine.value.KeyCache;
import io.tremor.engine.value.NumberText;
import io.tremor.engine.value.Utf8String;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of InfluxDB's line protocol as records.
 *
 * <pre>
 * weather,city=Oslo temperature=-3.5,windy=t 1700000000000000000
 * └ measurement     └ fields                 └ timestamp
 *         └ tags
 *
 * {"measurement": "weather", "tags": {"city": "Oslo"}, "fields": {"temperature": -3.5, …}, "timestamp": 17…}
 * </pre>
 *
 * <p>A reader may be shared by threads.
 */
public final class LineProtocol {
    private static final Key MEASUREMENT = Key.of("measurement");
    private static final Key TAGS = Key.of("tags");
    private static final Key FIELDS = Key.of("fields");
    private static final Key TIMESTAMP = Key.of("timestamp");
    /** So many decimal digits fit a signed number, and one more an unsigned one. */
    private static final int MOST_DIGITS = 18;

    private final KeyCache keys = new KeyCache();

    /** Returns whether {@code line} holds nothing: it is blank or a comment. */
    public static boolean isBlank(String line) {
        int start = start(line);
        return start == line.length() || line.charAt(start) == '#';
    }

    /**
     * Reads one line.
     *
     * @param nanos the time of a line that has none
     * @return {@code null} if the line is blank or breaks the rules
     */
    public @Nullable RecordValue read(String line, long nanos) {
        if (isBlank(line)) {
            return null;
        }
        byte[] bytes = Utf8String.bytes(Value.of(line.substring(start(line), end(line))));
        return new Reading(keys, bytes, 0, bytes.length).line(nanos);
    }

    /** Reads one line, see {@link #read(String, long)}; the texts of the record lie in {@code line} then. */
    public @Nullable RecordValue read(byte[] line, long nanos) {
        int start = 0;
        int end = line.length;
        while (start < end && line[start] >= 0 && isWhite((char) line[start])) {
            start++;
        }
        while (start < end && line[end - 1] >= 0 && isWhite((char) line[end - 1])) {
            end--;
        }
        if (start == end || line[start] == '#') {
            return null;
        }
        if (line[start] < 0 || line[end - 1] < 0) {
            // White space may be of other kinds too.
            return read(new String(line, StandardCharsets.UTF_8), nanos);
        }
        return new Reading(keys, line, start, end).line(nanos);
    }

    private static int start(String line) {
        int start = 0;
        while (start < line.length() && isWhite(line.charAt(start))) {
            start++;
        }
        return start;
    }

    private static int end(String line) {
        int end = line.length();
        while (isWhite(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isWhite(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' : c >= 0x85 && isWideWhite(c);
    }

    private static boolean isWideWhite(char c) {
        return c == 0x85 || Character.isSpaceChar(c);
    }

    /** One line that is being read. */
    private static final class Reading {
        private final KeyCache keys;
        private final byte[] line;
        private final int end;
        private int at;

        Reading(KeyCache keys, byte[] line, int from, int end) {
            this.keys = keys;
            this.line = line;
            this.end = end;
            at = from;
        }

        @Nullable
        RecordValue line(long nanos) {
            StringValue measurement = part(',', ' ', ' ');
            if (measurement == null) {
                return null;
            }
            Value tags = tags();
            if (tags == null) {
                return null;
            }
            at++;
            Value fields = fields();
            if (fields == null) {
                return null;
            }
            Value timestamp = at >= end ? Value.ofUnsigned(nanos) : timestamp();
            if (timestamp == null) {
                return null;
            }
            FieldCollector record = new FieldCollector();
            record.add(MEASUREMENT, measurement);
            record.add(TAGS, tags);
            record.add(FIELDS, fields);
            record.add(TIMESTAMP, timestamp);
            return record.build();
        }

        private @Nullable Value timestamp() {
            int digitsEnd = digitsEnd(at);
            return digitsEnd == end && digitsEnd > at && end - at <= MOST_DIGITS + 1
                    ? Value.ofUnsigned(digits(at, end))
                    : NumberText.unsigned(text(at, end));
        }

        /** Reads tags up to the blank behind them. */
        private @Nullable Value tags() {
            if (line[at] == ' ') {
                return RecordValue.empty();
            }
            FieldCollector tags = new FieldCollector();
            while (line[at] == ',') {
                at++;
                Key key = key('=', ' ', ',');
                if (key == null || line[at] != '=') {
                    return null;
                }
                at++;
                StringValue value = part(' ', ',', ',');
                if (value == null) {
                    return null;
                }
                tags.put(key, value);
            }
            return tags.build();
        }

        /** Reads fields up to behind the blank that follows them. */
        private @Nullable Value fields() {
            FieldCollector fields = new FieldCollector();
            for (; ; ) {
                Key key = key('=', '=', '=');
                if (key == null) {
                    return null;
                }
                at++;
                Value value = at < end && line[at] == '"' ? string() : scalar();
                if (value == null) {
                    return null;
                }
                fields.put(key, value);
                if (at >= end) {
                    return fields.build();
                }
                byte separator = line[at++];
                if (separator == ' ') {
                    return fields.build();
                }
                if (separator != ',') {
                    return null;
                }
            }
        }

        private @Nullable Value string() {
            at++;
            StringValue text = part('"', '"', '"');
            at++;
            return text;
        }

        private @Nullable Value scalar() {
            int from = at;
            StringBuilder unescaped = null;
            while (at < end && line[at] != ',' && line[at] != ' ') {
                if (line[at] == '\\') {
                    if (unescaped == null) {
                        unescaped = new StringBuilder();
                    }
                    unescaped.append(text(from, at));
                    from = ++at;
                    if (at == end) {
                        return null;
                    }
                }
                at++;
            }
            if (unescaped == null && at - from == 1 && (line[from] == 't' || line[from] == 'f')) {
                return line[from] == 't' ? BoolValue.TRUE : BoolValue.FALSE;
            }
            Value plain = unescaped == null && from < at ? plainNumber(from, at) : null;
            if (plain != null) {
                return plain;
            }
            String text = text(from, at);
            return scalar(unescaped == null ? text : unescaped.append(text).toString());
        }

        /** Returns the number between two places if it is written as most are, else {@code null}: that says nothing. */
        private @Nullable Value plainNumber(int from, int to) {
            boolean negative = line[from] == '-';
            int first = negative ? from + 1 : from;
            int point = digitsEnd(first);
            if (point == first || to - first > MOST_DIGITS) {
                return null;
            }
            if (point == to - 1 && line[point] == 'i') {
                long magnitude = digits(first, point);
                return Value.of(negative ? -magnitude : magnitude);
            }
            boolean whole = point == to;
            boolean decimal = !whole && line[point] == '.' && point + 1 < to && digitsEnd(point + 1) == to;
            return whole || decimal ? Value.of(DecimalReader.parse(line, from, to)) : null;
        }

        private int digitsEnd(int from) {
            int i = from;
            while (i < end && line[i] >= '0' && line[i] <= '9') {
                i++;
            }
            return i;
        }

        private long digits(int from, int to) {
            long number = 0;
            for (int i = from; i < to; i++) {
                number = number * 10 + (line[i] - '0');
            }
            return number;
        }

        private String text(int from, int to) {
            return new String(line, from, to - from, StandardCharsets.UTF_8);
        }

        private static @Nullable Value scalar(String text) {
            return switch (text) {
                case "t", "T", "true", "True", "TRUE" -> BoolValue.TRUE;
                case "f", "F", "false", "False", "FALSE" -> BoolValue.FALSE;
                default -> number(text);
            };
        }

        private static @Nullable Value number(String text) {
            int last = text.length() - 1;
            if (last < 0 || text.charAt(last) != 'i') {
                return NumberText.real(text);
            }
            String digits = text.substring(0, last);
            return digits.startsWith("-") ? NumberText.integer(digits) : NumberText.unsigned(digits);
        }

        private @Nullable Key key(char a, char b, char c) {
            int from = at;
            int stop = stop(a, b, c);
            if (stop < end && line[stop] != '\\') {
                at = stop;
                return keys.key(line, from, stop);
            }
            StringValue text = part(a, b, c);
            return text == null ? null : Key.of(text.text());
        }

        /** Reads up to the first of three characters, which has to be there; a backslash before one of them hides it. */
        private @Nullable StringValue part(char a, char b, char c) {
            int from = at;
            StringBuilder unescaped = null;
            for (; ; ) {
                int stop = stop(a, b, c);
                if (stop >= end) {
                    return null;
                }
                if (line[stop] != '\\') {
                    at = stop;
                    return unescaped == null
                            ? new Utf8String(line, from, stop)
                            : Value.of(unescaped.append(text(from, stop)).toString());
                }
                if (stop + 1 >= end) {
                    return null;
                }
                if (unescaped == null) {
                    unescaped = new StringBuilder();
                }
                byte next = line[stop + 1];
                boolean hidden = next == a || next == b || next == c || next == '\\';
                unescaped.append(text(from, hidden ? stop : stop + 1));
                from = stop + 1;
                at = stop + 2;
            }
        }

        private int stop(char a, char b, char c) {
            int i = at;
            while (i < end) {
                byte here = line[i];
                if (here == a || here == b || here == c || here == '\\') {
                    break;
                }
                i++;
            }
            return i;
        }
    }
}

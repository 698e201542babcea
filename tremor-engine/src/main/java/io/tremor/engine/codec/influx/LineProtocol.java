package io.tremor.engine.codec.influx;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.FieldCollector;
import io.tremor.engine.value.KeyCache;
import io.tremor.engine.value.NumberText;
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
        return new Reading(keys, line.substring(start(line), end(line))).line(nanos);
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
        private final String line;
        private int at;

        Reading(KeyCache keys, String line) {
            this.keys = keys;
            this.line = line;
        }

        @Nullable
        RecordValue line(long nanos) {
            String measurement = part(',', ' ', ' ');
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
            Value timestamp = at >= line.length() ? Value.ofUnsigned(nanos) : NumberText.unsigned(line.substring(at));
            if (timestamp == null) {
                return null;
            }
            FieldCollector record = new FieldCollector();
            record.add(MEASUREMENT, Value.of(measurement));
            record.add(TAGS, tags);
            record.add(FIELDS, fields);
            record.add(TIMESTAMP, timestamp);
            return record.build();
        }

        /** Reads tags up to the blank behind them. */
        private @Nullable Value tags() {
            if (line.charAt(at) == ' ') {
                return RecordValue.empty();
            }
            FieldCollector tags = new FieldCollector();
            while (line.charAt(at) == ',') {
                at++;
                Key key = key('=', ' ', ',');
                if (key == null || line.charAt(at) != '=') {
                    return null;
                }
                at++;
                String value = part(' ', ',', ',');
                if (value == null) {
                    return null;
                }
                tags.put(key, Value.of(value));
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
                Value value = at < line.length() && line.charAt(at) == '"' ? string() : scalar();
                if (value == null) {
                    return null;
                }
                fields.put(key, value);
                if (at >= line.length()) {
                    return fields.build();
                }
                char separator = line.charAt(at++);
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
            String text = part('"', '"', '"');
            at++;
            return text == null ? null : Value.of(text);
        }

        private @Nullable Value scalar() {
            int from = at;
            StringBuilder unescaped = null;
            while (at < line.length() && line.charAt(at) != ',' && line.charAt(at) != ' ') {
                if (line.charAt(at) == '\\') {
                    if (unescaped == null) {
                        unescaped = new StringBuilder();
                    }
                    unescaped.append(line, from, at);
                    from = ++at;
                    if (at == line.length()) {
                        return null;
                    }
                }
                at++;
            }
            String text = line.substring(from, at);
            return scalar(unescaped == null ? text : unescaped.append(text).toString());
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
            int end = stop(a, b, c);
            if (end < line.length() && line.charAt(end) != '\\') {
                at = end;
                return keys.key(line, from, end);
            }
            String text = part(a, b, c);
            return text == null ? null : Key.of(text);
        }

        /**
         * Reads up to the first of three characters, which has to be there; a backslash before one of them hides it.
         */
        private @Nullable String part(char a, char b, char c) {
            int from = at;
            StringBuilder unescaped = null;
            for (; ; ) {
                int end = stop(a, b, c);
                if (end >= line.length()) {
                    return null;
                }
                if (line.charAt(end) != '\\') {
                    at = end;
                    String rest = line.substring(from, end);
                    return unescaped == null ? rest : unescaped.append(rest).toString();
                }
                if (end + 1 >= line.length()) {
                    return null;
                }
                if (unescaped == null) {
                    unescaped = new StringBuilder();
                }
                char next = line.charAt(end + 1);
                boolean hidden = next == a || next == b || next == c || next == '\\';
                unescaped.append(line, from, hidden ? end : end + 1);
                from = end + 1;
                at = end + 2;
            }
        }

        private int stop(char a, char b, char c) {
            int i = at;
            while (i < line.length()) {
                char here = line.charAt(i);
                if (here == a || here == b || here == c || here == '\\') {
                    break;
                }
                i++;
            }
            return i;
        }
    }
}

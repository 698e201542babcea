package io.tremor.engine.lang.extractor;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.FieldCollector;
import io.tremor.engine.value.KeyCache;
import io.tremor.engine.value.StringText;
import io.tremor.engine.value.Utf8String;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@code logfmt||}: the fields of a line of logfmt.
 *
 * <pre>
 * level=info msg="it \"works\"" took=35ms cached user=
 *
 * {"level": "info", "msg": "it \"works\"", "took": "35ms", "cached": true, "user": ""}
 * </pre>
 *
 * <p>Fields lie between blanks and control characters. A value between quotes may hold blanks and JSON's escapes; a
 * quote elsewhere is refused, as is a field without a key. Of two fields of one name the later counts, in the place of
 * the earlier.
 */
final class LogfmtExtractor implements Extractor {
    private static final int COST = 500;
    private static final int LONGEST_ESCAPE = 12;

    private final KeyCache keys = new KeyCache();

    @Override
    public boolean matches(StringValue text, Run run) {
        return extract(text, run) != null;
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        byte[] line = Utf8String.bytes(text);
        run.budget().spend(line.length);
        Reading reading = new Reading(line, run.budget());
        return reading.fields() ? reading.record.build() : null;
    }

    /** One line that is being read. */
    private final class Reading {
        private final byte[] line;
        private final Budget budget;
        private final FieldCollector record = new FieldCollector();
        private int at;

        Reading(byte[] line, Budget budget) {
            this.line = line;
            this.budget = budget;
        }

        /** Reads all fields; returns whether there is one and all are well-formed. */
        boolean fields() {
            boolean any = false;
            for (; ; ) {
                while (at < line.length && isBlank(line[at])) {
                    at++;
                }
                if (at == line.length) {
                    return any;
                }
                if (!field()) {
                    return false;
                }
                any = true;
            }
        }

        private boolean field() {
            int from = at;
            while (at < line.length && line[at] != '=' && line[at] != '"' && !isBlank(line[at])) {
                at++;
            }
            if (at == from) {
                return false;
            }
            Key key = keys.key(line, from, at);
            Value value = BoolValue.TRUE;
            if (at < line.length && line[at] == '=') {
                at++;
                value = at < line.length && line[at] == '"' ? quoted() : bare();
            } else if (at < line.length && line[at] == '"') {
                return false;
            }
            if (value == null) {
                return false;
            }
            budget.allocate(Results.bytes(at - from));
            record.put(key, value);
            return true;
        }

        private @Nullable Value bare() {
            int from = at;
            while (at < line.length && !isBlank(line[at])) {
                if (line[at] == '"') {
                    return null;
                }
                at++;
            }
            return new Utf8String(line, from, at);
        }

        /** Reads a value between quotes, behind which the field has to end. */
        private @Nullable Value quoted() {
            int from = ++at;
            boolean escaped = false;
            while (at < line.length && line[at] != '"') {
                if (line[at] == '\\') {
                    escaped = true;
                    int length = escapeLength();
                    if (length == 0) {
                        return null;
                    }
                    at += length;
                } else {
                    at++;
                }
            }
            if (at >= line.length) {
                return null;
            }
            int to = at++;
            if (at < line.length && !isBlank(line[at])) {
                return null;
            }
            return escaped ? unescaped(from, to) : new Utf8String(line, from, to);
        }

        /** Returns how long the escape at this place is, or 0 if it is none. */
        private int escapeLength() {
            if (at + 1 >= line.length) {
                return 0;
            }
            if (line[at + 1] != 'u') {
                return "\"\\/bfnrt".indexOf(line[at + 1]) < 0 ? 0 : 2;
            }
            int unit = unit(at);
            if (unit < 0 || Character.isLowSurrogate((char) unit)) {
                return 0;
            }
            if (!Character.isHighSurrogate((char) unit)) {
                return LONGEST_ESCAPE / 2;
            }
            int low = at + LONGEST_ESCAPE <= line.length && line[at + 6] == '\\' && line[at + 7] == 'u'
                    ? unit(at + 6)
                    : -1;
            return low >= 0 && Character.isLowSurrogate((char) low) ? LONGEST_ESCAPE : 0;
        }

        private int unit(int escape) {
            return escape + LONGEST_ESCAPE / 2 > line.length ? -1 : StringText.hex4(line, escape + 2);
        }

        private Value unescaped(int from, int to) {
            byte[] plain = new byte[to - from];
            int out = 0;
            int in = from;
            while (in < to) {
                if (line[in] == '\\') {
                    int length = StringText.escapeLength(line, in);
                    out = StringText.utf8(StringText.escaped(line, in), plain, out);
                    in += length;
                } else {
                    plain[out++] = line[in++];
                }
            }
            return new Utf8String(Arrays.copyOf(plain, out), 0, out);
        }

        private boolean isBlank(byte b) {
            return b >= 0 && b <= ' ';
        }
    }

    @Override
    public int cost() {
        return COST;
    }
}

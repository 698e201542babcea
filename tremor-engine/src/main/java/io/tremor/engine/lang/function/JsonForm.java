package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.RecordValue.Field;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Values as JSON text, charged while it grows. Infinities and NaN, which JSON has not, are written as {@code null}.
 * The walk
 * keeps a stack of its own, so no depth of a value can exhaust the thread's.
 */
final class JsonForm {
    private static final String INDENT = "  ";

    /** How the text is laid out. */
    enum Style {
        /** No blanks; a binary is a Base64 string. */
        COMPACT,
        /** No blanks; keys in the order of their bytes. */
        SORTED,
        /** No blanks; a binary is an array of numbers. */
        NUMBERS,
        /**
         * A line for each element and field, two blanks for each level; a binary is an array of numbers on one line.
         */
        PRETTY
    }

    private final StringBuilder out = new StringBuilder();
    private final ArrayDeque<Level> open = new ArrayDeque<>();
    private final Style style;
    private final Run run;
    private int charged;

    private JsonForm(Style style, Run run) {
        this.style = style;
        this.run = run;
    }

    /** An array or record of which some values are written. */
    private static final class Level {
        private final Iterator<?> values;
        private final char end;
        private boolean started;

        Level(Iterator<?> values, char end) {
            this.values = values;
            this.end = end;
        }
    }

    /** Returns the text of {@code value}. */
    static String of(Value value, Style style, Run run) {
        JsonForm form = new JsonForm(style, run);
        form.start(value);
        while (!form.open.isEmpty()) {
            form.step(form.open.element());
        }
        form.charge();
        return form.out.toString();
    }

    private void step(Level level) {
        charge();
        if (!level.values.hasNext()) {
            open.pop();
            if (level.started) {
                line();
            }
            out.append(level.end);
            return;
        }
        if (level.started) {
            out.append(',');
        }
        level.started = true;
        line();
        Object next = level.values.next();
        if (next instanceof Field field) {
            string(field.name());
            out.append(style == Style.PRETTY ? ": " : ":");
            start(field.value());
        } else {
            start((Value) next);
        }
    }

    private void line() {
        if (style == Style.PRETTY) {
            // Charged beforehand: deep values take more room for blanks than for anything else.
            Cost.string((long) open.size() * INDENT.length(), run);
            out.append('\n').append(INDENT.repeat(open.size()));
            charged = out.length();
        }
    }

    private void charge() {
        run.budget().spend(1);
        if (out.length() > charged) {
            Cost.string(out.length() - charged, run);
            charged = out.length();
        }
    }

    private void start(Value value) {
        switch (value.kind()) {
            case NULL, BOOL -> out.append(value);
            case INTEGER -> out.append(Decimals.integer((IntegerValue) value));
            case FLOAT -> {
                double number = ((FloatValue) value).toDouble();
                out.append(Double.isFinite(number) ? Decimals.shortest(number) : "null");
            }
            case STRING -> string(((StringValue) value).text());
            case BINARY -> binary((BinaryValue) value);
            case ARRAY -> open('[', ((ArrayValue) value).iterator(), ']');
            case RECORD -> open('{', fields((RecordValue) value), '}');
        }
    }

    private void open(char start, Iterator<?> values, char end) {
        out.append(start);
        open.push(new Level(values, end));
    }

    private Iterator<Field> fields(RecordValue record) {
        if (style != Style.SORTED) {
            return record.iterator();
        }
        Cost.record(record.size(), run);
        List<Field> fields = new ArrayList<>(record.size());
        record.forEach(fields::add);
        fields.sort(Comparator.comparing(Field::key));
        return fields.iterator();
    }

    private void binary(BinaryValue value) {
        if (style == Style.COMPACT || style == Style.SORTED) {
            Cost.string(value.length() * 3L / 2, run);
            out.append('"')
                    .append(Base64.getEncoder().encodeToString(value.toBytes()))
                    .append('"');
            return;
        }
        Cost.string(value.length() * 4L, run);
        out.append('[');
        open.push(new Level(List.of().iterator(), ']'));
        for (int i = 0; i < value.length(); i++) {
            if (i == 0) {
                line();
                open.element().started = true;
            } else {
                out.append(',');
            }
            out.append(value.at(i) & 0xff);
        }
        charged = out.length();
    }

    private void string(String text) {
        Cost.string(text.length(), run);
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, plain, i);
                escape(c);
                plain = i + 1;
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private void escape(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(c < 16 ? "\\u000" : "\\u00").append(Integer.toHexString(c));
        }
    }
}

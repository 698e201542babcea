package io.tremor.engine.lang.function;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * Values as some messages show them, with how they are held: {@code Array([Static(U64(1)), String("a")])}. The walk
 * keeps a
 * stack of its own, so no depth of a value can exhaust the thread's.
 */
final class DebugForm {
    private final StringBuilder out = new StringBuilder();
    private final ArrayDeque<Level> open = new ArrayDeque<>();
    private final Run run;
    private int charged;

    private DebugForm(Run run) {
        this.run = run;
    }

    /** An array or record whose first values are written. */
    private record Level(Iterator<?> values, String end, boolean[] started) {}

    /** Returns the form of {@code value}. */
    static String of(Value value, Run run) {
        DebugForm form = new DebugForm(run);
        form.start(value);
        return form.finish();
    }

    /**
     * Returns {@code value} as a piece of text: the bare number or word, and the form of what is in an array or
     * record.
     */
    static String display(Value value, Run run) {
        if (value instanceof StringValue string) {
            return string.text();
        }
        if (value instanceof FloatValue number) {
            return Decimals.plain(number.toDouble());
        }
        if (value instanceof BinaryValue binary) {
            return "<<" + bytes(binary, run) + ">>";
        }
        DebugForm form = new DebugForm(run);
        if (value instanceof ArrayValue array) {
            form.open("[", array.iterator(), "]");
        } else if (value instanceof RecordValue record) {
            form.open("{", record.iterator(), "}");
        } else if (value instanceof IntegerValue integer) {
            return Decimals.integer(integer);
        } else {
            return value.toString();
        }
        return form.finish();
    }

    /** Returns the name of how {@code value} is held. */
    static String type(Value value) {
        return switch (value.kind()) {
            case INTEGER -> ((IntegerValue) value).isUnsigned() ? "u64" : "i64";
            case FLOAT -> "f64";
            case RECORD -> "object";
            default -> value.kind().toString();
        };
    }

    private String finish() {
        while (!open.isEmpty()) {
            Level level = open.element();
            if (level.values.hasNext()) {
                next(level);
            } else {
                out.append(level.end);
                open.pop();
            }
            charge();
        }
        return out.toString();
    }

    private void next(Level level) {
        if (level.started[0]) {
            out.append(", ");
        }
        level.started[0] = true;
        Object next = level.values.next();
        if (next instanceof RecordValue.Field field) {
            quote(field.name());
            out.append(": ");
            start(field.value());
        } else {
            start((Value) next);
        }
    }

    private void start(Value value) {
        switch (value.kind()) {
            case NULL -> out.append("Static(Null)");
            case BOOL -> out.append("Static(Bool(").append(value).append("))");
            case INTEGER ->
                out.append(((IntegerValue) value).isUnsigned() ? "Static(U64(" : "Static(I64(")
                        .append(Decimals.integer((IntegerValue) value))
                        .append("))");
            case FLOAT ->
                out.append("Static(F64(")
                        .append(Decimals.debug(((FloatValue) value).toDouble()))
                        .append("))");
            case STRING -> {
                out.append("String(");
                quote(((StringValue) value).text());
                out.append(')');
            }
            case BINARY ->
                out.append("Bytes(").append(bytes((BinaryValue) value, run)).append(')');
            case ARRAY -> open("Array([", ((ArrayValue) value).iterator(), "])");
            case RECORD -> open("Object({", ((RecordValue) value).iterator(), "})");
        }
    }

    private void open(String start, Iterator<?> values, String end) {
        out.append(start);
        open.push(new Level(values, end, new boolean[1]));
    }

    private void charge() {
        run.budget().spend(1);
        if (out.length() > charged) {
            Cost.string(out.length() - charged, run);
            charged = out.length();
        }
    }

    private static String bytes(BinaryValue binary, Run run) {
        Cost.string(binary.length() * 5L, run);
        StringBuilder list = new StringBuilder("[");
        for (int i = 0; i < binary.length(); i++) {
            list.append(i == 0 ? "" : ", ").append(binary.at(i) & 0xff);
        }
        return list.append(']').toString();
    }

    private void quote(String text) {
        Cost.string(text.length(), run);
        out.append('"');
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            at += Character.charCount(codePoint);
            @Nullable String escape = escape(codePoint);
            if (escape == null) {
                out.appendCodePoint(codePoint);
            } else {
                out.append(escape);
            }
        }
        out.append('"');
    }

    private static @Nullable String escape(int codePoint) {
        return switch (codePoint) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case 0 -> "\\0";
            case ' ' -> null;
            default -> isVisible(codePoint) ? null : "\\u{" + Integer.toHexString(codePoint) + "}";
        };
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> true;
        };
    }
}

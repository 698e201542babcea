package io.tremor.api.value;

import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Iterator;

/** A JSON-like form of a value for people, bounded in length and in the stack it needs. */
final class Preview {
    private final StringBuilder out = new StringBuilder();
    private final int limit;

    private Preview(int limit) {
        this.limit = limit;
    }

    static String of(Value value, int limit) {
        return new Preview(limit).render(value);
    }

    private String render(Value root) {
        ArrayDeque<Iterator<?>> open = new ArrayDeque<>(4);
        ArrayDeque<String> closers = new ArrayDeque<>(4);
        open(root, open, closers);
        while (!open.isEmpty() && out.length() <= limit) {
            Iterator<?> top = open.peek();
            if (!top.hasNext()) {
                open.pop();
                out.append(closers.pop());
                continue;
            }
            char last = out.charAt(out.length() - 1);
            if (last != '[' && last != '{') {
                out.append(',');
            }
            Object next = top.next();
            if (next instanceof RecordValue.Field field) {
                quote(field.name());
                out.append(':');
                open(field.value(), open, closers);
            } else {
                open((Value) next, open, closers);
            }
        }
        if (out.length() > limit) {
            out.setLength(limit);
            out.append('…');
        }
        return out.toString();
    }

    private void open(Value value, ArrayDeque<Iterator<?>> open, ArrayDeque<String> closers) {
        if (value instanceof ArrayValue array) {
            out.append('[');
            open.push(array.iterator());
            closers.push("]");
        } else if (value instanceof RecordValue record) {
            out.append('{');
            open.push(record.iterator());
            closers.push("}");
        } else if (value instanceof StringValue string) {
            quote(string.text());
        } else if (value instanceof BinaryValue binary) {
            quote(Base64.getEncoder().encodeToString(binary.toBytes()));
        } else {
            out.append(value);
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length() && out.length() <= limit; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(text, i)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    private static boolean isPaired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i))
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}

package io.tremor.engine.lang.extractor;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.extractor.DissectPattern.Delimiter;
import io.tremor.engine.lang.extractor.DissectPattern.Padding;
import io.tremor.engine.lang.extractor.DissectPattern.Part;
import io.tremor.engine.lang.extractor.DissectPattern.Token;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.FieldCollector;
import io.tremor.engine.value.NumberText;
import io.tremor.engine.value.Utf8String;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code dissect|pattern|}: the fields of a text of a fixed form; each reaches to where what follows it first occurs.
 */
final class DissectExtractor implements Extractor {
    private static final int COST = 500;
    private static final int NOT_FOUND = -1;

    private final Part[] parts;

    DissectExtractor(DissectPattern pattern) {
        parts = pattern.parts().toArray(new Part[0]);
    }

    @Override
    public boolean matches(StringValue text, Run run) {
        return extract(text, run) != null;
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        byte[] data = Utf8String.bytes(text);
        run.budget().spend(data.length);
        Fields fields = new Fields(run.budget());
        int at = 0;
        for (int i = 0; i < parts.length; i++) {
            Part part = parts[i];
            if (part instanceof Delimiter delimiter) {
                if (!isAt(data, at, delimiter.utf8())) {
                    return null;
                }
                at += delimiter.utf8().length;
            } else if (part instanceof Padding padding) {
                fields.joint = padding.text();
                while (padding.utf8().length > 0 && isAt(data, at, padding.utf8())) {
                    at += padding.utf8().length;
                }
            } else if (part instanceof Token token) {
                int end = end(data, at, i);
                if (end == NOT_FOUND || !fields.put(token, new Utf8String(data, at, end))) {
                    return null;
                }
                at = end;
            }
        }
        return at == data.length ? fields.record.build() : null;
    }

    /** Returns where the field that is part {@code i} and starts at {@code at} ends. */
    private int end(byte[] data, int at, int i) {
        if (i + 1 == parts.length) {
            return data.length;
        }
        Part next = parts[i + 1];
        if (next instanceof Delimiter delimiter) {
            return find(data, at, delimiter.utf8());
        }
        int end = find(data, at, ((Padding) next).utf8());
        if (end != NOT_FOUND) {
            return end;
        }
        if (i + 2 == parts.length) {
            return data.length;
        }
        return parts[i + 2] instanceof Delimiter delimiter ? find(data, at, delimiter.utf8()) : NOT_FOUND;
    }

    private static boolean isAt(byte[] data, int at, byte[] wanted) {
        int length = wanted.length;
        if (data.length - at < length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (data[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static int find(byte[] data, int from, byte[] wanted) {
        if (wanted.length == 0) {
            return from;
        }
        byte first = wanted[0];
        for (int at = from; at <= data.length - wanted.length; at++) {
            if (data[at] == first && isAt(data, at, wanted)) {
                return at;
            }
        }
        return NOT_FOUND;
    }

    /** The fields found so far. */
    private static final class Fields {
        private final Budget budget;
        private final FieldCollector record = new FieldCollector();
        private @Nullable Map<String, String> remembered;
        private String joint = " ";

        Fields(Budget budget) {
            this.budget = budget;
        }

        /** Adds the text of a field; returns whether that is possible. */
        boolean put(Token token, Utf8String text) {
            budget.allocate(Results.bytes(text.to() - text.from()));
            switch (token.use()) {
                case REMEMBER -> {
                    if (remembered == null) {
                        remembered = new HashMap<>();
                    }
                    remembered.put(token.name(), text.text());
                    return true;
                }
                case APPEND -> {
                    append(token.key(), text);
                    return true;
                }
                case LOOK_UP -> {
                    String name = remembered == null ? null : remembered.remove(token.name());
                    return name != null && !name.isEmpty() && put(Key.of(name), token.type(), text);
                }
                default -> {
                    return put(token.key(), token.type(), text);
                }
            }
        }

        private boolean put(Key key, DissectPattern.Type type, StringValue text) {
            Value value = switch (type) {
                case STRING -> text;
                case INTEGER -> NumberText.integer(text.text());
                case FLOAT -> NumberText.real(text.text());
            };
            if (value == null) {
                return false;
            }
            record.put(key, value);
            return true;
        }

        /**
         * Appends to a field, which moves behind the others; nothing can be appended to a number, which is lost then.
         */
        private void append(Key key, StringValue text) {
            Value before = record.remove(key);
            if (before == null) {
                record.add(key, text);
            } else if (before instanceof StringValue start) {
                budget.allocate(Results.bytes(start.text()));
                record.add(key, Value.of(start.text() + joint + text.text()));
            }
        }
    }

    @Override
    public int cost() {
        return COST;
    }
}

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code dissect|pattern|}: the fields of a text of a fixed form; each reaches to where what follows it first occurs.
 */
final class DissectExtractor implements Extractor {
    private static final int COST = 500;
    private static final int NOT_FOUND = -1;

    private final List<Part> parts;

    DissectExtractor(DissectPattern pattern) {
        parts = pattern.parts();
    }

    @Override
    public boolean matches(StringValue text, Run run) {
        return extract(text, run) != null;
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        String data = text.text();
        run.budget().spend(data.length());
        Fields fields = new Fields(run.budget());
        int at = 0;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part instanceof Delimiter delimiter) {
                if (!data.startsWith(delimiter.text(), at)) {
                    return null;
                }
                at += delimiter.text().length();
            } else if (part instanceof Padding padding) {
                fields.joint = padding.text();
                while (data.startsWith(padding.text(), at)) {
                    at += padding.text().length();
                }
            } else if (part instanceof Token token) {
                int end = end(data, at, i);
                if (end == NOT_FOUND || !fields.put(token, data.substring(at, end))) {
                    return null;
                }
                at = end;
            }
        }
        return at == data.length() ? fields.record.build() : null;
    }

    /** Returns where the field that is part {@code i} and starts at {@code at} ends. */
    private int end(String data, int at, int i) {
        if (i + 1 == parts.size()) {
            return data.length();
        }
        Part next = parts.get(i + 1);
        if (next instanceof Delimiter delimiter) {
            return data.indexOf(delimiter.text(), at);
        }
        int end = data.indexOf(((Padding) next).text(), at);
        if (end != NOT_FOUND) {
            return end;
        }
        if (i + 2 == parts.size()) {
            return data.length();
        }
        return parts.get(i + 2) instanceof Delimiter delimiter ? data.indexOf(delimiter.text(), at) : NOT_FOUND;
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
        boolean put(Token token, String text) {
            budget.allocate(Results.bytes(text));
            switch (token.use()) {
                case REMEMBER -> {
                    if (remembered == null) {
                        remembered = new HashMap<>();
                    }
                    remembered.put(token.name(), text);
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

        private boolean put(Key key, DissectPattern.Type type, String text) {
            Value value = switch (type) {
                case STRING -> Value.of(text);
                case INTEGER -> NumberText.integer(text);
                case FLOAT -> NumberText.real(text);
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
        private void append(Key key, String text) {
            Value before = record.remove(key);
            if (before == null) {
                record.add(key, Value.of(text));
            } else if (before instanceof StringValue start) {
                budget.allocate(Results.bytes(start.text()));
                record.add(key, Value.of(start.text() + joint + text));
            }
        }
    }

    @Override
    public int cost() {
        return COST;
    }
}

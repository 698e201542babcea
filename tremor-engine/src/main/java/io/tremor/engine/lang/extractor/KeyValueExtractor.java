package io.tremor.engine.lang.extractor;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.FieldCollector;
import io.tremor.engine.value.KeyCache;
import io.tremor.engine.value.Utf8String;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code kv|pattern|}: the fields of a text that have a key and a value, and not more; others are left out. */
final class KeyValueExtractor implements Extractor {
    private static final int COST = 500;
    private static final int ASCII = 0x80;
    private static final byte NOTHING = 0;
    private static final byte FIELDS = 1;
    private static final byte KEY = 2;

    private final KeyValuePattern pattern;
    /** What each ASCII character separates, where every separator is one of them; else empty. */
    private final byte[] separates;

    private final KeyCache keys = new KeyCache();

    KeyValueExtractor(KeyValuePattern pattern) {
        this.pattern = pattern;
        boolean simple = areCharacters(pattern.fieldSeparators()) && areCharacters(pattern.keySeparators());
        separates = new byte[simple ? ASCII : 0];
        if (simple) {
            pattern.fieldSeparators().forEach(separator -> separates[separator.charAt(0)] = FIELDS);
            pattern.keySeparators().forEach(separator -> separates[separator.charAt(0)] = KEY);
        }
    }

    private static boolean areCharacters(List<String> separators) {
        return separators.stream().allMatch(separator -> separator.length() == 1 && separator.charAt(0) < ASCII);
    }

    @Override
    public boolean matches(StringValue text, Run run) {
        return read(text, run.budget(), null);
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        FieldCollector record = new FieldCollector();
        return read(text, run.budget(), record) ? record.build() : null;
    }

    /** Returns whether {@code text} has a field at all; adds all of them to {@code record} if there is one. */
    private boolean read(StringValue text, Budget budget, @Nullable FieldCollector record) {
        if (separates.length == 0) {
            String data = text.text();
            budget.spend(data.length());
            return readLong(data, budget, record);
        }
        byte[] data = Utf8String.bytes(text);
        budget.spend(data.length);
        return readShort(data, budget, record);
    }

    private boolean readShort(byte[] text, Budget budget, @Nullable FieldCollector record) {
        boolean any = false;
        int start = 0;
        int split = -1;
        int splits = 0;
        int length = text.length;
        for (int i = 0; i <= length; i++) {
            int kind = FIELDS;
            if (i < length) {
                byte c = text[i];
                kind = c < 0 ? NOTHING : separates[c];
            }
            if (kind == NOTHING) {
                continue;
            }
            if (kind == KEY) {
                split = i;
                splits++;
                continue;
            }
            if (splits == 1) {
                any = true;
                if (record == null) {
                    return true;
                }
                Key key = keys.key(text, start, split);
                budget.allocate(Results.bytes(i - split - 1) + key.length());
                record.put(key, new Utf8String(text, split + 1, i));
            }
            start = i + 1;
            splits = 0;
        }
        return any;
    }

    private boolean readLong(String text, Budget budget, @Nullable FieldCollector record) {
        boolean any = false;
        List<String> fields = split(text, pattern.fieldSeparators(), budget);
        for (int i = 0; i < fields.size(); i++) {
            List<String> parts = split(fields.get(i), pattern.keySeparators(), budget);
            if (parts.size() == 2) {
                any = true;
                if (record == null) {
                    return true;
                }
                String key = parts.get(0);
                put(keys.key(key, 0, key.length()), parts.get(1), budget, record);
            }
        }
        return any;
    }

    private static void put(Key key, String value, Budget budget, FieldCollector record) {
        budget.allocate(Results.bytes(value) + key.length());
        record.put(key, Value.of(value));
    }

    /** Splits a text at every occurrence of the first separator, then all parts at those of the second, and so on. */
    private static List<String> split(String text, List<String> separators, Budget budget) {
        List<String> parts = List.of(text);
        for (int s = 0; s < separators.size(); s++) {
            String separator = separators.get(s);
            List<String> finer = new ArrayList<>();
            for (int p = 0; p < parts.size(); p++) {
                String part = parts.get(p);
                budget.spend(1 + part.length() / 4);
                int from = 0;
                for (int at = part.indexOf(separator); at >= 0; at = part.indexOf(separator, from)) {
                    budget.allocate(Results.bytes(""));
                    finer.add(part.substring(from, at));
                    from = at + separator.length();
                }
                finer.add(part.substring(from));
            }
            parts = finer;
        }
        return parts;
    }

    @Override
    public int cost() {
        return COST;
    }
}

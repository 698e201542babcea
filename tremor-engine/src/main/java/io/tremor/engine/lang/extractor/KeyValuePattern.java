package io.tremor.engine.lang.extractor;

import java.util.List;
import java.util.TreeSet;

/**
 * The separators of {@code kv}: those between fields and those between a key and its value, both in order and none part
 * of another.
 */
record KeyValuePattern(List<String> fieldSeparators, List<String> keySeparators) {
    private static final String KEY = "%{key}";
    private static final String VALUE = "%{val}";

    /**
     * Reads a pattern, for example {@code %{key}=%{val}&}.
     *
     * @throws ExtractorException if it breaks the rules
     */
    static KeyValuePattern compile(String pattern) {
        TreeSet<String> fields = new TreeSet<>(KeyValuePattern::compare);
        TreeSet<String> keys = new TreeSet<>(KeyValuePattern::compare);
        int at = 0;
        while (at < pattern.length()) {
            int next;
            if (pattern.startsWith(KEY, at)) {
                at += KEY.length();
                next = pattern.indexOf(VALUE, at);
                if (next < 0) {
                    throw new ExtractorException("invalid pattern at character " + Escapes.bytes(pattern, at));
                }
                add(keys, pattern, at, next);
                next += VALUE.length();
            } else {
                int key = pattern.indexOf(KEY, at);
                next = key < 0 ? pattern.length() : key;
                add(fields, pattern, at, next);
            }
            at = next;
        }
        if (fields.isEmpty()) {
            fields.add(" ");
        }
        if (keys.isEmpty()) {
            keys.add(":");
        }
        refuseOverlap(fields, keys);
        refuseOverlap(keys, fields);
        return new KeyValuePattern(List.copyOf(fields), List.copyOf(keys));
    }

    private static void add(TreeSet<String> separators, String pattern, int from, int to) {
        if (from < to) {
            separators.add(Escapes.resolve(pattern.substring(from, to)));
        }
    }

    private static void refuseOverlap(TreeSet<String> separators, TreeSet<String> others) {
        for (String separator : separators) {
            boolean overlaps = others.stream().anyMatch(other -> other.contains(separator))
                    || separators.stream().anyMatch(other -> !other.equals(separator) && other.contains(separator));
            if (overlaps) {
                throw new ExtractorException("The seperator '" + separator
                        + "' is used for both key value seperation as well as pair seperation.");
            }
        }
    }

    private static int compare(String left, String right) {
        int length = Math.min(left.length(), right.length());
        for (int i = 0; i < length; ) {
            int l = left.codePointAt(i);
            int r = right.codePointAt(i);
            if (l != r) {
                return Integer.compare(l, r);
            }
            i += Character.charCount(l);
        }
        return Integer.compare(left.length(), right.length());
    }
}

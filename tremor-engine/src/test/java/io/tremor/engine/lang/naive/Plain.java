package io.tremor.engine.lang.naive;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of the naive evaluator: {@link #NULL}, Boolean, BigInteger, Double, String, {@code byte[]}, List and Map.
 */
final class Plain {
    /** The null value. */
    static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private Plain() {}

    static BigInteger integer(long number) {
        return BigInteger.valueOf(number);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> record(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    static String kind(Object value) {
        if (value instanceof Boolean) {
            return "bool";
        }
        if (value instanceof BigInteger) {
            return "integer";
        }
        if (value instanceof Double) {
            return "float";
        }
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof byte[]) {
            return "bytes";
        }
        if (value instanceof List) {
            return "array";
        }
        return value instanceof Map ? "record" : "null";
    }

    /** Returns a copy that shares nothing which can change. */
    static Object copy(Object value) {
        if (value instanceof List) {
            List<Object> copy = new ArrayList<>();
            list(value).forEach(element -> copy.add(copy(element)));
            return copy;
        }
        if (value instanceof Map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            record(value).forEach((key, field) -> copy.put(key, copy(field)));
            return copy;
        }
        return value;
    }

    /** Returns what {@code ==} of the language says. */
    static boolean equal(Object left, Object right) {
        if (left instanceof List && right instanceof List) {
            List<Object> l = list(left);
            List<Object> r = list(right);
            boolean equal = l.size() == r.size();
            for (int i = 0; equal && i < l.size(); i++) {
                equal = equal(l.get(i), r.get(i));
            }
            return equal;
        }
        if (left instanceof Map && right instanceof Map) {
            Map<String, Object> r = record(right);
            return record(left).size() == r.size()
                    && record(left).entrySet().stream().allMatch(entry -> {
                        Object other = r.get(entry.getKey());
                        return other != null && equal(entry.getValue(), other);
                    });
        }
        if (left instanceof BigInteger && right instanceof BigInteger) {
            return left.equals(right);
        }
        if (left instanceof Number l && right instanceof Number r) {
            return Math.abs(l.doubleValue() - r.doubleValue()) < Math.ulp(1.0);
        }
        byte[] l = bytes(left);
        byte[] r = bytes(right);
        return l != null && r != null ? Arrays.equals(l, r) : left.equals(right);
    }

    /** Returns the bytes of a string or binary, or {@code null}. */
    static byte @Nullable [] bytes(Object value) {
        return value instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : value instanceof byte[] bytes ? bytes : null;
    }

    /** Returns whether two values are the same down to the kinds of numbers and the signs of zeros. */
    static boolean same(Object left, Object right) {
        if (left instanceof List && right instanceof List) {
            List<Object> l = list(left);
            List<Object> r = list(right);
            boolean same = l.size() == r.size();
            for (int i = 0; same && i < l.size(); i++) {
                same = same(l.get(i), r.get(i));
            }
            return same;
        }
        if (left instanceof Map && right instanceof Map) {
            Map<String, Object> r = record(right);
            return record(left).size() == r.size()
                    && record(left).entrySet().stream().allMatch(entry -> {
                        Object other = r.get(entry.getKey());
                        return other != null && same(entry.getValue(), other);
                    });
        }
        return left instanceof byte[] l && right instanceof byte[] r ? Arrays.equals(l, r) : left.equals(right);
    }
}

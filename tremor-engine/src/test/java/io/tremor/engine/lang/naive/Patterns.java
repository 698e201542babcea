package io.tremor.engine.lang.naive;

import static io.tremor.engine.lang.naive.Plain.list;
import static io.tremor.engine.lang.naive.Plain.record;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds values against patterns. */
final class Patterns {
    private final Evaluator evaluator;

    Patterns(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Returns what the pattern gives, something for a pattern that binds nothing, or {@code null} for a mismatch. */
    @Nullable
    Object match(Pattern pattern, Object target, Frame frame) {
        return pattern instanceof Pattern.Bound bound
                ? match(bound.pattern(), target, frame, true)
                : match(pattern, target, frame, false);
    }

    private @Nullable Object match(Pattern pattern, Object target, Frame frame, boolean captured) {
        String kind = "Pattern." + pattern.getClass().getSimpleName()
                + (pattern instanceof Pattern.Extract extract ? " " + extract.name() : "");
        Object[] result = evaluator.counted(kind, () -> new Object[] {plain(pattern, target, frame, captured)});
        return result[0];
    }

    private @Nullable Object plain(Pattern pattern, Object target, Frame frame, boolean captured) {
        if (pattern instanceof Pattern.Any) {
            return target;
        }
        if (pattern instanceof Pattern.Equal equal) {
            Object value = evaluator.evaluate(equal.value(), frame);
            return Plain.equal(target, value) ? value : null;
        }
        if (pattern instanceof Pattern.Extract extract) {
            return target instanceof String text ? extract(extract, text, captured) : null;
        }
        if (pattern instanceof Pattern.Fields fields) {
            return target instanceof Map ? fields(fields, record(target), frame, captured) : null;
        }
        if (pattern instanceof Pattern.Some some) {
            return target instanceof List ? some(some, list(target), frame, captured) : null;
        }
        return target instanceof List ? tuple((Pattern.Tuple) pattern, list(target), frame, captured) : null;
    }

    private @Nullable Object fields(Pattern.Fields pattern, Map<String, Object> target, Frame frame, boolean captured) {
        Map<String, Object> found = new LinkedHashMap<>();
        for (Pattern.Predicate predicate : pattern.predicates()) {
            Boolean holds = evaluator.counted(
                    "Pattern." + predicate.word(), () -> holds(predicate, target, found, frame, captured));
            if (!holds) {
                return null;
            }
        }
        return found;
    }

    private boolean holds(
            Pattern.Predicate predicate,
            Map<String, Object> target,
            Map<String, Object> found,
            Frame frame,
            boolean captured) {
        String key = predicate.key();
        Object value = target.get(key);
        Pattern nested = predicate.pattern();
        Expression operand = predicate.operand();
        if (value == null || predicate.word().equals("absent")) {
            return value == null && predicate.word().equals("absent");
        }
        if (operand != null) {
            return Arithmetic.binary(predicate.word(), value, evaluator.evaluate(operand, frame))
                    .equals(true);
        }
        Object result = nested == null ? value : match(nested, value, frame, captured);
        if (result != null) {
            found.put(key, result);
        }
        return result != null;
    }

    private @Nullable Object some(Pattern.Some pattern, List<Object> target, Frame frame, boolean captured) {
        List<Object> hits = new ArrayList<>();
        for (Pattern element : pattern.elements()) {
            boolean hit = element instanceof Pattern.Any && !target.isEmpty();
            for (int i = 0; i < target.size() && !(element instanceof Pattern.Any) && (captured || !hit); i++) {
                Object result = match(element, target.get(i), frame, captured);
                if (result != null) {
                    hit = true;
                    hits.add(List.of(Plain.integer(i), result));
                }
            }
            if (!hit) {
                return null;
            }
        }
        return hits;
    }

    private @Nullable Object tuple(Pattern.Tuple pattern, List<Object> target, Frame frame, boolean captured) {
        int size = pattern.elements().size();
        if (pattern.open() ? target.size() < size : target.size() != size) {
            return null;
        }
        List<Object> results = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Object result = match(pattern.elements().get(i), target.get(i), frame, captured);
            if (result == null) {
                return null;
            }
            results.add(result);
        }
        return results;
    }

    private static @Nullable Object extract(Pattern.Extract extract, String text, boolean captured) {
        return switch (extract.name()) {
            case "json" -> JsonText.read(text);
            case "base64" -> base64(text, captured);
            default -> {
                String argument = extract.argument();
                boolean prefix = argument.endsWith("*");
                boolean matches = prefix
                        ? text.startsWith(argument.substring(0, argument.length() - 1))
                        : text.endsWith(argument.substring(1));
                yield matches ? (Object) true : null;
            }
        };
    }

    /** Decodes the standard alphabet; what fills up the last four characters may be missing. */
    private static @Nullable Object base64(String text, boolean captured) {
        String digits = text.replaceFirst("={0,2}$", "");
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(digits);
        } catch (IllegalArgumentException e) {
            return null;
        }
        String whole = Base64.getEncoder().encodeToString(bytes);
        if (!whole.startsWith(text) || !whole.replace("=", "").equals(digits)) {
            return null;
        }
        if (!captured) {
            return true;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}

package io.tremor.engine.lang.naive;

import static io.tremor.engine.lang.naive.Plain.kind;
import static io.tremor.engine.lang.naive.Plain.list;
import static io.tremor.engine.lang.naive.Plain.record;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads, tests and assigns along paths. */
final class Paths {
    private final Evaluator evaluator;
    private final Folding folding;

    Paths(Evaluator evaluator, Folding folding) {
        this.evaluator = evaluator;
        this.folding = folding;
    }

    Object read(Path path, Frame frame) {
        Object value = start(path, frame);
        if (value == null) {
            throw missing("local", path.root());
        }
        for (Path.Segment segment : path.segments()) {
            value = step(value, segment, word(path), frame);
        }
        return value;
    }

    private @Nullable Object start(Path path, Frame frame) {
        if (path.start() != null) {
            return evaluator.evaluate(path.start(), frame);
        }
        return switch (path.root()) {
            case "event" -> frame.event;
            case "$" -> frame.metadata;
            case "state" -> frame.state;
            case "args" -> frame.args;
            case "group", "window" -> Plain.NULL;
            default -> {
                Object constant = folding.constant(path.root());
                yield constant == null ? frame.variable(path.root()) : constant;
            }
        };
    }

    private static String word(Path path) {
        return switch (path.root()) {
            case "event", "state" -> path.root();
            case "$" -> "global";
            default -> "local";
        };
    }

    private static Failure missing(String word, String key) {
        return new Failure("Trying to access a non existing " + word + " key `" + key + "`");
    }

    Object step(Object value, Path.Segment segment, String word, Frame frame) {
        String name = segment.getClass().getSimpleName();
        return evaluator.counted("Path." + name, () -> unaccounted(value, segment, word, frame));
    }

    private Object unaccounted(Object value, Path.Segment segment, String word, Frame frame) {
        if (segment instanceof Path.Key key) {
            return field(value, key.name(), word);
        }
        if (segment instanceof Path.Range range) {
            if (!(value instanceof List)) {
                throw Failure.conflict(value, "array");
            }
            List<Object> array = list(value);
            int size = array.size();
            BigInteger from = place(evaluator.evaluate(range.from(), frame), size);
            BigInteger to = place(evaluator.evaluate(range.to(), frame), size);
            checkRange(from, to);
            if (to.compareTo(Plain.integer(size)) > 0) {
                throw new Failure(
                        from.equals(to)
                                ? outOfBounds(to, size)
                                : "Array index out of bounds, got index range " + from + ":" + to
                                        + " but expected a subrange of 0:" + size);
            }
            return new ArrayList<>(array.subList(from.intValue(), to.intValue()));
        }
        Expression selector = ((Path.Element) segment).selector();
        Object known = folding.known(selector);
        if (known instanceof String name) {
            return field(value, name, word);
        }
        if (isPlace(known) && !(value instanceof List)) {
            throw Failure.conflict(value, "array");
        }
        return selected(value, evaluator.evaluate(selector, frame), word);
    }

    private Object selected(Object value, Object selector, String word) {
        if (value instanceof Map) {
            if (selector instanceof String name) {
                return field(value, name, word);
            }
            throw Failure.conflict(selector, "string");
        }
        if (value instanceof List) {
            List<Object> array = list(value);
            BigInteger place = place(selector, array.size());
            if (place.compareTo(Plain.integer(array.size())) >= 0) {
                throw new Failure(outOfBounds(place, array.size()));
            }
            return array.get(place.intValue());
        }
        throw Failure.conflict(
                value, selector instanceof String ? "record" : isPlace(selector) ? "array" : "one of array, record");
    }

    private static Object field(Object value, String name, String word) {
        if (!(value instanceof Map)) {
            throw Failure.conflict(value, "record");
        }
        Object field = record(value).get(name);
        if (field == null) {
            throw missing(word, name);
        }
        return field;
    }

    static boolean isPlace(@Nullable Object selector) {
        return selector instanceof BigInteger number && number.signum() >= 0;
    }

    private static BigInteger place(Object selector, int size) {
        if (!(selector instanceof BigInteger number)) {
            throw Failure.conflict(selector, "integer");
        }
        if (number.signum() < 0) {
            throw new Failure("Bad array index, got `" + number + "` but expected an index in the range 0:" + size);
        }
        return number;
    }

    private static String outOfBounds(BigInteger place, int size) {
        return "Array index out of bounds, got index " + place + " but expected an index in the range 0:" + size;
    }

    static void checkRange(Object from, Object to) {
        for (Object bound : List.of(from, to)) {
            if (!isPlace(bound)) {
                throw Failure.conflict(bound, "integer");
            }
        }
        if (((BigInteger) to).compareTo((BigInteger) from) < 0) {
            throw new Failure("A range's end cannot be smaller than its start, " + from + ":" + to + " is invalid");
        }
    }

    boolean isPresent(Path path, Frame frame) {
        Object value = start(path, frame);
        for (Path.Segment segment : path.segments()) {
            if (value == null) {
                return false;
            }
            value = find(value, segment, frame);
        }
        return value != null;
    }

    private @Nullable Object find(Object value, Path.Segment segment, Frame frame) {
        if (segment instanceof Path.Key key) {
            return value instanceof Map ? record(value).get(key.name()) : null;
        }
        if (segment instanceof Path.Range range) {
            if (!(value instanceof List)) {
                return null;
            }
            List<Object> array = list(value);
            BigInteger from = place(evaluator.evaluate(range.from(), frame), array.size());
            BigInteger to = place(evaluator.evaluate(range.to(), frame), array.size());
            checkRange(from, to);
            return to.compareTo(Plain.integer(array.size())) > 0
                    ? null
                    : new ArrayList<>(array.subList(from.intValue(), to.intValue()));
        }
        Expression expression = ((Path.Element) segment).selector();
        Object selector = evaluator.evaluate(expression, frame);
        if (value instanceof Map) {
            return selector instanceof String name ? record(value).get(name) : null;
        }
        if (!(value instanceof List) || folding.known(expression) instanceof String) {
            return null;
        }
        BigInteger place = place(selector, list(value).size());
        return place.compareTo(Plain.integer(list(value).size())) < 0
                ? list(value).get(place.intValue())
                : null;
    }

    void assign(Path path, Object value, Frame frame) {
        boolean constant = path.start() != null || folding.constant(path.root()) != null;
        if (constant || List.of("args", "group", "window").contains(path.root())) {
            throw new Failure("Can't assign to a constant expression");
        }
        if (path.segments().isEmpty()) {
            if (path.root().equals("$")) {
                throw new Failure("You are trying to assign to a value that isn't valid");
            }
            setRoot(path, value, frame);
            return;
        }
        Object root = start(path, frame);
        if (root == null) {
            throw missing("local", path.root());
        }
        Object target = Plain.copy(root);
        setRoot(path, target, frame);
        int last = path.segments().size() - 1;
        for (int i = 0; i <= last; i++) {
            Path.Segment segment = path.segments().get(i);
            String key = assignedKey(segment, frame);
            if (!(target instanceof Map)) {
                throw Failure.conflict(target, "record");
            }
            Map<String, Object> fields = record(target);
            if (i == last) {
                fields.put(key, value);
            } else {
                target = fields.computeIfAbsent(key, k -> new LinkedHashMap<>());
            }
        }
    }

    private static void setRoot(Path path, Object value, Frame frame) {
        switch (path.root()) {
            case "event" -> frame.event = value;
            case "state" -> frame.state = value;
            case "$" -> frame.metadata = value;
            default -> frame.assign(path.root(), value);
        }
    }

    private String assignedKey(Path.Segment segment, Frame frame) {
        if (segment instanceof Path.Key key) {
            return key.name();
        }
        if (segment instanceof Path.Element element && !isPlace(folding.known(element.selector()))) {
            Object selector = evaluator.evaluate(element.selector(), frame);
            if (selector instanceof String name) {
                return name;
            }
            throw new Failure("Conflicting types, got " + kind(selector) + " but expected string");
        }
        throw new Failure("It is not supported to assign value into an array");
    }
}

package io.tremor.engine.lang.naive;

import static io.tremor.engine.lang.naive.Plain.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code merge} and {@code patch}. */
final class Patching {
    private final Evaluator evaluator;
    private final Frame frame;

    Patching(Evaluator evaluator, Frame frame) {
        this.evaluator = evaluator;
        this.frame = frame;
    }

    Object merge(Expression.MergeOf merge) {
        Object target = evaluator.evaluate(merge.target(), frame);
        if (!(target instanceof Map)) {
            throw Failure.conflict(target, "record");
        }
        Object other = evaluator.evaluate(merge.other(), frame);
        if (!(other instanceof Map)) {
            throw Failure.conflict(other, "record");
        }
        return merged(target, other);
    }

    private static Object merged(@Nullable Object target, Object other) {
        if (!(target instanceof Map) || !(other instanceof Map)) {
            return other;
        }
        Map<String, Object> merged = Evaluator.copyOf(target);
        record(other).forEach((key, value) -> merged.put(key, merged(merged.get(key), value)));
        return merged;
    }

    Object patch(Expression.PatchOf patch) {
        Object target = evaluator.evaluate(patch.target(), frame);
        List<Change> changes = new ArrayList<>();
        patch.operations().forEach(operation -> changes.add(change(operation)));
        if (!(target instanceof Map)) {
            throw Failure.conflict(target, "record");
        }
        Map<String, Object> fields = Evaluator.copyOf(target);
        for (Change change : changes) {
            evaluator.counted("PatchOf." + change.name(), () -> {
                apply(change, fields);
                return true;
            });
        }
        return fields;
    }

    private Change change(Expression.Operation operation) {
        String key = operation.key() == null ? null : evaluator.text(operation.key(), frame);
        String to = operation.to() == null ? null : evaluator.text(operation.to(), frame);
        Expression value = operation.value();
        boolean later = value == null || operation.word().equals("default");
        return new Change(operation, key, to, later ? Plain.NULL : evaluator.evaluate(value, frame));
    }

    private void apply(Change change, Map<String, Object> fields) {
        if (change.key == null) {
            applyWhole(change, fields);
            return;
        }
        String key = change.key;
        Object present = fields.get(key);
        switch (change.operation.word()) {
            case "insert" -> {
                refuse(key, present);
                fields.put(key, change.value);
            }
            case "update" -> {
                if (present == null) {
                    throw new Failure("The key that is supposed to be updated does not exists: " + key);
                }
                fields.put(key, change.value);
            }
            case "upsert" -> fields.put(key, change.value);
            case "erase" -> fields.remove(key);
            case "copy", "move" -> {
                String to = String.valueOf(change.to);
                refuse(to, fields.get(to));
                if (present != null) {
                    fields.put(to, present);
                }
                if (change.operation.word().equals("move")) {
                    fields.remove(key);
                }
            }
            case "merge" -> {
                if (present != null && !(present instanceof Map && change.value instanceof Map)) {
                    throw notMergeable(key, present);
                }
                fields.put(key, merged(present, change.value));
            }
            default -> {
                if (present == null) {
                    fields.put(key, late(change));
                }
            }
        }
    }

    private void applyWhole(Change change, Map<String, Object> fields) {
        if (change.operation.word().equals("merge")) {
            if (!(change.value instanceof Map)) {
                throw notMergeable("<target>", change.value);
            }
            record(merged(fields, change.value)).forEach(fields::put);
            return;
        }
        Object defaults = late(change);
        if (!(defaults instanceof Map)) {
            throw Failure.conflict(defaults, "record");
        }
        record(filled(fields, defaults)).forEach(fields::put);
    }

    private static Object filled(@Nullable Object target, Object defaults) {
        if (target == null) {
            return defaults;
        }
        if (!(target instanceof Map) || !(defaults instanceof Map)) {
            return target;
        }
        Map<String, Object> filled = Evaluator.copyOf(target);
        record(defaults).forEach((key, value) -> filled.put(key, filled(filled.get(key), value)));
        return filled;
    }

    private Object late(Change change) {
        Expression value = change.operation.value();
        return value == null ? Plain.NULL : evaluator.evaluate(value, frame);
    }

    private static void refuse(String key, @Nullable Object present) {
        if (present != null) {
            throw new Failure("The key that is supposed to be written to already exists: " + key);
        }
    }

    private static Failure notMergeable(String key, Object value) {
        return new Failure("Merge can only be performed on keys that either do not exist or are records but the key '"
                + key + "' has the type " + Plain.kind(value));
    }

    /** An operation with its keys and, unless that comes later, its value. */
    private record Change(
            Expression.Operation operation,
            @Nullable String key,
            @Nullable String to,
            Object value) {
        String name() {
            return operation.word() + (key == null ? " =>" : "");
        }
    }
}

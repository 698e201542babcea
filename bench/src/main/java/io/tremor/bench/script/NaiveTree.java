package io.tremor.bench.script;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A statement or expression over maps that computes itself: what an interpreter is before anyone makes it fast. */
sealed interface NaiveTree {
    /** Runs over an event and its metadata. */
    @Nullable
    Object eval(Map<String, Object> event, Map<String, Object> metadata);

    /** Leaves the rules from within. */
    final class Departure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean emits;

        Departure(boolean emits) {
            super(null, null, false, false);
            this.emits = emits;
        }

        boolean emits() {
            return emits;
        }
    }

    /** A constant. */
    record Literal(Object value) implements NaiveTree {
        @Override
        public Object eval(Map<String, Object> event, Map<String, Object> metadata) {
            return value;
        }
    }

    /** A path into the event. */
    record Field(List<String> keys) implements NaiveTree {
        @Override
        public Object eval(Map<String, Object> event, Map<String, Object> metadata) {
            Object value = event;
            for (String key : keys) {
                value = value instanceof Map<?, ?> map ? map.get(key) : null;
                if (value == null) {
                    throw new IllegalStateException("missing " + key);
                }
            }
            return value;
        }
    }

    /** Sets a field of the event or of the metadata. */
    record Set(boolean inMetadata, String key, NaiveTree value) implements NaiveTree {
        @Override
        public @Nullable Object eval(Map<String, Object> event, Map<String, Object> metadata) {
            Object result = value.eval(event, metadata);
            if (result != null) {
                (inMetadata ? metadata : event).put(key, result);
            }
            return result;
        }
    }

    /** Removes a field of the event. */
    record Remove(String key) implements NaiveTree {
        @Override
        public @Nullable Object eval(Map<String, Object> event, Map<String, Object> metadata) {
            return event.remove(key);
        }
    }

    /** Whether a list has an element. */
    record Contains(NaiveTree list, NaiveTree element) implements NaiveTree {
        @Override
        public Object eval(Map<String, Object> event, Map<String, Object> metadata) {
            Object wanted = element.eval(event, metadata);
            return list.eval(event, metadata) instanceof List<?> elements && elements.contains(wanted);
        }
    }

    /** What a literal leads to. */
    record Arm(Object literal, List<? extends NaiveTree> statements) {}

    /** The first arm whose literal fits. */
    record Cases(NaiveTree target, List<Arm> arms, List<? extends NaiveTree> otherwise) implements NaiveTree {
        @Override
        public @Nullable Object eval(Map<String, Object> event, Map<String, Object> metadata) {
            Object value = target.eval(event, metadata);
            for (Arm arm : arms) {
                if (arm.literal().equals(value)) {
                    return all(arm.statements(), event, metadata);
                }
            }
            return all(otherwise, event, metadata);
        }

        private static @Nullable Object all(
                List<? extends NaiveTree> statements, Map<String, Object> event, Map<String, Object> metadata) {
            Object result = null;
            for (NaiveTree statement : statements) {
                result = statement.eval(event, metadata);
            }
            return result;
        }
    }

    /** Lets the event go on at once. */
    record Emit() implements NaiveTree {
        @Override
        public Object eval(Map<String, Object> event, Map<String, Object> metadata) {
            throw new Departure(true);
        }
    }

    /** Lets the event go no further. */
    record Drop() implements NaiveTree {
        @Override
        public Object eval(Map<String, Object> event, Map<String, Object> metadata) {
            throw new Departure(false);
        }
    }
}

package io.tremor.api.value;

/**
 * Collects the fields of a record. Not thread-safe; once {@link #build()} was called it is spent.
 *
 * <p>Every method but {@code build} returns the builder itself and throws {@link IllegalStateException} on a spent one.
 */
public interface RecordBuilder {
    /** Sets the field {@code key}; an existing one keeps its place. */
    RecordBuilder put(Key key, Value value);

    /** Removes the field {@code key}; a missing one is fine. The other fields keep their order. */
    RecordBuilder remove(Key key);

    /** Sets the field {@code key}. */
    default RecordBuilder put(String key, Value value) {
        return put(Key.of(key), value);
    }

    /** Sets the field {@code key} to a string. */
    default RecordBuilder put(String key, String text) {
        return put(Key.of(key), Value.of(text));
    }

    /** Sets the field {@code key} to an integer. */
    default RecordBuilder put(String key, long number) {
        return put(Key.of(key), Value.of(number));
    }

    /** Sets the field {@code key} to a float. */
    default RecordBuilder put(String key, double number) {
        return put(Key.of(key), Value.of(number));
    }

    /** Sets the field {@code key} to a truth value. */
    default RecordBuilder put(String key, boolean value) {
        return put(Key.of(key), Value.of(value));
    }

    /** Removes the field {@code key}; a missing one is fine. */
    default RecordBuilder remove(String key) {
        return remove(Key.of(key));
    }

    /** Returns the record. Built from a view, it is good for as long as that view is. */
    RecordValue build();
}

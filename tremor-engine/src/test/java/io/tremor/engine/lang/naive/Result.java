package io.tremor.engine.lang.naive;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of an event.
 *
 * @param way how it ended
 * @param value what is emitted; the event as it was left where the script failed; nothing where it dropped it
 * @param metadata the metadata that goes along
 * @param detail the port, or the message
 */
record Result(Way way, @Nullable Object value, @Nullable Object metadata, String detail) {
    /** How a run can end. */
    enum Way {
        EMITTED,
        DROPPED,
        FAILED
    }

    /** Returns whether this, from the naive evaluator, and {@code engine} tell the same. */
    boolean agrees(Result engine) {
        return way == engine.way
                && same(value, engine.value)
                && same(metadata, engine.metadata)
                && (way == Way.FAILED ? engine.detail.startsWith(detail) : engine.detail.equals(detail));
    }

    private static boolean same(@Nullable Object left, @Nullable Object right) {
        return left == null || right == null ? left == right : Plain.same(left, right);
    }

    @Override
    public String toString() {
        return way + " " + show(value) + " (" + detail + ") with metadata " + show(metadata);
    }

    private static String show(@Nullable Object value) {
        return value == null ? "nothing" : JsonText.write(value);
    }
}

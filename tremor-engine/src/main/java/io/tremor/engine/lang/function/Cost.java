package io.tremor.engine.lang.function;

import io.tremor.engine.lang.runtime.Run;

/**
 * What functions pay: steps for what they look at, and room for what they make, which is charged before it is made or
 * while it grows.
 */
final class Cost {
    /** So many characters or bytes are looked at in one step. */
    private static final int PER_STEP = 16;

    /** So many elements are passed in one step. */
    private static final int PER_WALK = 4;

    private static final int STRING_BYTES = 56;
    private static final int ARRAY_BYTES = 48;
    private static final int REFERENCE_BYTES = 8;
    /** What a number takes, or a field of a record beside its value. */
    private static final int SCALAR_BYTES = 24;

    private static final int FIELD_BYTES = 80;

    private Cost() {}

    /** Charges for looking at {@code length} characters or bytes. */
    static void look(long length, Run run) {
        run.budget().spend(1 + length / PER_STEP);
    }

    /** Charges for a walk over {@code count} elements or fields. */
    static void walk(long count, Run run) {
        run.budget().spend(1 + count / PER_WALK);
    }

    /** Charges for a string of {@code length} characters. */
    static void string(long length, Run run) {
        run.budget().allocate(STRING_BYTES + Math.min(length, Long.MAX_VALUE / 4) * 2);
        look(length, run);
    }

    /** Charges for a binary of {@code length} bytes. */
    static void binary(long length, Run run) {
        run.budget().allocate(ARRAY_BYTES + length);
        look(length, run);
    }

    /** Charges for an array of {@code size} elements that exist already. */
    static void array(long size, Run run) {
        run.budget().allocate(ARRAY_BYTES + Math.min(size, Long.MAX_VALUE / 64) * REFERENCE_BYTES);
        walk(size, run);
    }

    /** Charges for {@code count} new numbers. */
    static void scalars(long count, Run run) {
        run.budget().allocate(Math.min(count, Long.MAX_VALUE / 64) * SCALAR_BYTES);
    }

    /** Charges for a record of {@code size} fields whose values exist already. */
    static void record(long size, Run run) {
        run.budget().allocate(ARRAY_BYTES + size * FIELD_BYTES);
        walk(size, run);
    }
}

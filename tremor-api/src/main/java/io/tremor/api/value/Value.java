package io.tremor.api.value;

import java.util.function.BiPredicate;

/**
 * A JSON-shaped datum. Kinds are sealed; a kind whose values may also lie in the input bytes is a non-sealed interface.
 *
 * <p>Values never change. Equality in the sense of {@link Object#equals} is structural and the same for every
 * representation: integers by number, floats by {@link Double#compare}, strings by text, arrays by position, records by
 * key in any order; an integer never equals a float. The language's own comparisons, which differ, belong to the engine.
 * Neither {@code equals}, {@code hashCode} nor {@code toString} needs more stack for a deeper value.
 */
public sealed interface Value
        permits NullValue, BoolValue, NumberValue, StringValue, BinaryValue, ArrayValue, RecordValue {

    /** Returns the shape of this value. */
    ValueKind kind();

    /**
     * Returns an equal value that depends on no input buffer: this one where that holds already, else a copy. Call it
     * for whatever has to outlive the scoped call that handed the value out.
     */
    default Value owned() {
        return this;
    }

    /** Returns {@code true} or {@code false} as a value. */
    static Value of(boolean value) {
        return value ? BoolValue.TRUE : BoolValue.FALSE;
    }

    /** Returns a value holding {@code number}. */
    static IntegerValue of(long number) {
        return new HeapInteger(number, false);
    }

    /** Returns the integer whose 64 bits, read as an unsigned number, are {@code bits}: from 0 to 2<sup>64</sup>-1. */
    static IntegerValue ofUnsigned(long bits) {
        return new HeapInteger(bits, true);
    }

    /** Returns a value holding {@code number}, which may be infinite or NaN. */
    static FloatValue of(double number) {
        return new HeapFloat(number);
    }

    /** Returns a value holding {@code text}. A lone surrogate in it counts as U+FFFD wherever bytes are written. */
    static StringValue of(String text) {
        return new HeapString(text);
    }

    /**
     * Compares two values structurally without recursion: records by key in any order, arrays by position, and every
     * other pair, also of unlike kinds, by {@code scalars}.
     *
     * @param scalars decides pairs that are not both arrays or both records
     */
    static boolean equal(Value left, Value right, BiPredicate<? super Value, ? super Value> scalars) {
        return DeepEquality.equal(left, right, scalars);
    }

    /** Returns whether two values are equal as {@link Object#equals} of every value has to answer. */
    static boolean equal(Value left, Value right) {
        return left == right || DeepEquality.equal(left, right, DeepEquality::sameScalar);
    }

    /** Returns the hash code that {@link Object#hashCode} of every value has to answer. */
    static int hash(Value value) {
        return DeepHash.of(value);
    }

    /**
     * Returns a short form for people: JSON, cut off with {@code …} after about {@code limit} characters, so that a
     * debugger or an exception message never carries a whole event.
     */
    static String preview(Value value, int limit) {
        return Preview.of(value, limit);
    }
}

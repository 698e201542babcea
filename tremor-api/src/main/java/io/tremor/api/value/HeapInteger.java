package io.tremor.api.value;

import org.jspecify.annotations.Nullable;

/** An integer on the heap. */
record HeapInteger(long bits, boolean isUnsigned) implements IntegerValue {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IntegerValue number && DeepEquality.sameInteger(this, number);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bits);
    }

    @Override
    public String toString() {
        return isUnsigned ? Long.toUnsignedString(bits) : Long.toString(bits);
    }
}

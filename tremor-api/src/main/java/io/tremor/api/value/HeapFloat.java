package io.tremor.api.value;

import org.jspecify.annotations.Nullable;

/** A float on the heap. */
record HeapFloat(double toDouble) implements FloatValue {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FloatValue number && Double.compare(toDouble, number.toDouble()) == 0;
    }

    @Override
    public int hashCode() {
        return Double.hashCode(toDouble);
    }

    @Override
    public String toString() {
        return Double.toString(toDouble);
    }
}

package io.tremor.api.value;

/** An IEEE 754 double; infinities and NaN can be computed, but no codec reads or writes them as a bare word. */
public non-sealed interface FloatValue extends NumberValue {
    @Override
    default ValueKind kind() {
        return ValueKind.FLOAT;
    }
}

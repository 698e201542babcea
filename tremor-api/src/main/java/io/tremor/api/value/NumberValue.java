package io.tremor.api.value;

/** A number: an {@link IntegerValue} or a {@link FloatValue}; the two kinds are never equal to each other. */
public sealed interface NumberValue extends Value permits IntegerValue, FloatValue {
    /** Returns the nearest double. */
    double toDouble();
}

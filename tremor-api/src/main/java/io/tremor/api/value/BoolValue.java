package io.tremor.api.value;

/** A truth value. */
public enum BoolValue implements Value {
    /** The value {@code false}. */
    FALSE,
    /** The value {@code true}. */
    TRUE;

    /** Returns this as a Java boolean. */
    public boolean isTrue() {
        return this == TRUE;
    }

    @Override
    public ValueKind kind() {
        return ValueKind.BOOL;
    }

    @Override
    public String toString() {
        return this == TRUE ? "true" : "false";
    }
}

package io.tremor.api.value;

/** The null value, a value like any other: a field that is null is present. */
public enum NullValue implements Value {
    /** The only one. */
    NULL;

    @Override
    public ValueKind kind() {
        return ValueKind.NULL;
    }

    @Override
    public String toString() {
        return "null";
    }
}

package io.tremor.api.value;

/** The shape of a {@link Value}: one constant per kind of the language. */
public enum ValueKind {
    /** The null value. */
    NULL("null"),
    /** True or false. */
    BOOL("bool"),
    /** A whole number from -2<sup>63</sup> to 2<sup>64</sup>-1. */
    INTEGER("integer"),
    /** An IEEE 754 double. */
    FLOAT("float"),
    /** Unicode text. */
    STRING("string"),
    /** Raw bytes. */
    BINARY("bytes"),
    /** A sequence of values. */
    ARRAY("array"),
    /** Fields by name. */
    RECORD("record");

    private final String text;

    ValueKind(String text) {
        this.text = text;
    }

    /** Returns the name that scripts and diagnostics use, e.g. {@code "integer"}. */
    @Override
    public String toString() {
        return text;
    }
}

package io.tremor.api.value;

/** Unicode text. */
public non-sealed interface StringValue extends Value {
    /** Returns the text; a view decodes it anew at each call. */
    String text();

    /** Returns whether this is the text that {@code key} names, without decoding it where that can be avoided. */
    default boolean is(Key key) {
        return key.text().equals(text());
    }

    @Override
    default ValueKind kind() {
        return ValueKind.STRING;
    }
}

package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import org.jspecify.annotations.Nullable;

/** A text that a script has, prepared to be written between quotes in JSON as it is. */
public final class KnownText implements StringValue {
    private final Key key;

    private KnownText(Key key) {
        this.key = key;
    }

    /** Returns {@code value}, prepared if it is a text without anything to escape. */
    public static Value prepare(Value value) {
        if (value instanceof StringValue string) {
            Key key = Key.of(string.text());
            if (key.isPlain() && string.is(key)) {
                return new KnownText(key);
            }
        }
        return value;
    }

    /** Returns the bytes of the text. */
    public Key key() {
        return key;
    }

    @Override
    public String text() {
        return key.text();
    }

    @Override
    public boolean is(Key other) {
        return key.equals(other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StringValue string && string.is(key);
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return Value.preview(this, 256);
    }
}

package io.tremor.api.value;

import org.jspecify.annotations.Nullable;

/** Text on the heap. */
record HeapString(String text) implements StringValue {
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StringValue string && text.equals(string.text());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return Value.preview(this, 256);
    }
}

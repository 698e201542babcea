package io.tremor.engine.value;

import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import org.jspecify.annotations.Nullable;

/** A string that lies in the bytes of a message, decoded when asked. */
public final class TapeString implements StringValue {
    private final Tape tape;
    private final int index;
    private final int generation;

    TapeString(Tape tape, int index, int generation) {
        this.tape = tape;
        this.index = index;
        this.generation = generation;
    }

    /** Returns the tape this string lies on. */
    public Tape tape() {
        assert tape.isCurrent(generation);
        return tape;
    }

    /** Returns the index of this string on its tape. */
    public int index() {
        return index;
    }

    @Override
    public String text() {
        assert tape.isCurrent(generation);
        return StringText.text(tape, index);
    }

    @Override
    public boolean is(Key key) {
        assert tape.isCurrent(generation);
        long word = tape.words()[index];
        if (Tape.type(word) == Tape.STRING) {
            return key.matches(tape.bytes(), Tape.offset(word), Tape.length(word));
        }
        return key.text().equals(text());
    }

    @Override
    public Value owned() {
        return Value.of(text());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StringValue string && is(string.text());
    }

    /** Returns whether this is {@code text}, decoded only where the bytes alone cannot tell. */
    private boolean is(String text) {
        long word = tape().words()[index];
        if (Tape.type(word) != Tape.STRING || Tape.length(word) > text.length() && !isAscii(text)) {
            return text().equals(text);
        }
        return Tape.length(word) == text.length() && isAscii(text, tape.bytes(), Tape.offset(word));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether the bytes from {@code offset} on are {@code text}, a byte for each character. */
    private static boolean isAscii(String text, byte[] bytes, int offset) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != bytes[offset + i]) {
                return false;
            }
        }
        return true;
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

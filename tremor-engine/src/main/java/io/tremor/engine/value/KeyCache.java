package io.tremor.engine.value;

import io.tremor.api.value.Key;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the keys met lately, since texts of one kind have the same ones again and again, and a key costs far more
 * to make than to find. Threads may share it without locks: keys never change, and a lost one is made anew.
 */
public final class KeyCache {
    private static final int SLOTS = 64;
    private static final int LONGEST = 64;

    private final @Nullable Key[] slots = new Key[SLOTS];

    /** Returns the key that {@code text} holds between two places. */
    public Key key(String text, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST) {
            return Key.of(text.substring(from, to));
        }
        int hash = length * 31 + text.charAt(from);
        hash = hash * 31 + text.charAt(to - 1);
        hash = hash * 31 + text.charAt(from + (length >> 1));
        int slot = (hash ^ hash >>> 6) & SLOTS - 1;
        Key known = slots[slot];
        if (known != null) {
            String name = known.text();
            if (name.length() == length && text.startsWith(name, from)) {
                return known;
            }
        }
        Key made = Key.of(text.substring(from, to));
        slots[slot] = made;
        return made;
    }

    /** Returns the key whose UTF-8 form lies between two places of {@code bytes}. */
    public Key key(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length == 0 || length > LONGEST) {
            return Key.ofUtf8(bytes, from, length);
        }
        int hash = length * 31 + bytes[from];
        hash = hash * 31 + bytes[to - 1];
        hash = hash * 31 + bytes[from + (length >> 1)];
        int slot = (hash ^ hash >>> 6) & SLOTS - 1;
        Key known = slots[slot];
        if (known != null && known.matches(bytes, from, length)) {
            return known;
        }
        Key made = Key.ofUtf8(bytes, from, length);
        slots[slot] = made;
        return made;
    }
}

package io.tremor.engine.appender.layout;

import io.tremor.api.value.Key;
import org.jspecify.annotations.Nullable;

/**
 * Keys with something before them, remembered, since a program has the same few in its MDC again and again. Threads may share
 * it without locks: a pair never changes, and a lost one is made anew.
 */
final class PrefixedKeys {
    private static final int SLOTS = 64;
    private static final int LONGEST = 64;

    private final String prefix;
    private final @Nullable Pair[] slots = new Pair[SLOTS];

    PrefixedKeys(String prefix) {
        this.prefix = prefix;
    }

    Key of(Key key) {
        int slot = (key.hashCode() ^ key.hashCode() >>> 8) & SLOTS - 1;
        Pair known = slots[slot];
        if (known != null && known.key.equals(key)) {
            return known.prefixed;
        }
        Key prefixed = Key.of(prefix + key);
        if (key.length() <= LONGEST) {
            slots[slot] = new Pair(key, prefixed);
        }
        return prefixed;
    }

    /** A key, and the same with the prefix. */
    private record Pair(Key key, Key prefixed) {}
}

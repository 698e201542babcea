package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Key;
import org.junit.jupiter.api.Test;

class KeyCacheTest {
    @Test
    void givesTheSameKeyAgain() {
        KeyCache cache = new KeyCache();

        Key first = cache.key("level=info", 0, 5);

        assertThat(first).isEqualTo(Key.of("level"));
        assertThat(cache.key("a level", 2, 7)).isSameAs(first);
    }

    @Test
    void givesTheRightKeyWhateverWasAskedForBefore() {
        KeyCache cache = new KeyCache();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 10_000; i++) {
                String name = Integer.toString(i, 36) + (i % 7 == 0 ? "é😀" : "");
                assertThat(cache.key("-" + name + "-", 1, 1 + name.length())).isEqualTo(Key.of(name));
            }
        }
        assertThat(cache.key("", 0, 0)).isEqualTo(Key.of(""));
        assertThat(cache.key("x".repeat(100), 0, 100)).isEqualTo(Key.of("x".repeat(100)));
    }
}

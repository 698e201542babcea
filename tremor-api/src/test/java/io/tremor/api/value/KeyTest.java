package io.tremor.api.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "level", "12345678", "123456789", "0123456789abcdef", "0123456789abcdef0", "ключ", "🔑"
            })
    void isItsUtf8FormWhereverThatLies(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        Key key = Key.of(text);
        for (int behind = 0; behind < 12; behind++) {
            byte[] bytes = new byte[3 + utf8.length + behind];
            Arrays.fill(bytes, (byte) '#');
            key.copyTo(bytes, 3);
            assertThat(Arrays.copyOfRange(bytes, 3, 3 + utf8.length)).isEqualTo(utf8);
            assertThat(key.matches(bytes, 3, utf8.length)).isTrue();
            assertThat(key.matches(bytes, 2, utf8.length)).isEqualTo(utf8.length == 0);
            assertThat(key.matches(bytes, 3, utf8.length + 1)).isFalse();
            assertThat(Key.hash(bytes, 3, utf8.length)).isEqualTo(key.hashCode());
            assertThat(Key.ofUtf8(bytes, 3, utf8.length)).isEqualTo(key).hasToString(text);
        }
    }

    @Test
    void tellsNamesApartThatDifferInOneByte() {
        byte[] bytes = "timestamp_of_event".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            byte[] other = Arrays.copyOf(bytes, bytes.length + 8);
            other[i]++;
            assertThat(Key.of("timestamp_of_event").matches(other, 0, bytes.length))
                    .isFalse();
        }
    }

    @Test
    void knowsWhetherJsonNeedsAnEscapeForIt() {
        assertThat(Key.of("über/7f\u007f").isPlain()).isTrue();
        assertThat(Key.of("say \"x\"").isPlain()).isFalse();
        assertThat(Key.of("a\\b").isPlain()).isFalse();
        assertThat(Key.of("a\nb").isPlain()).isFalse();
    }

    @Test
    void repairsLoneSurrogatesAndKeepsPairs() {
        assertThat(Key.of("a\ud83d").text()).isEqualTo("a\ufffd");
        assertThat(Key.of("\ude00\ud83d\ude00")).isEqualTo(Key.of("\ufffd😀"));
        assertThat(Key.of("?")).isNotEqualTo(Key.of("\ud83d"));
    }

    @Test
    void ordersByCodePointAndNotByChar() {
        assertThat(Key.of("\uffff")).isLessThan(Key.of("😀"));
        assertThat(Key.of("")).isLessThan(Key.of("a"));
        assertThat(Key.of("a")).isLessThan(Key.of("aa"));
    }
}

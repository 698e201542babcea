package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {
    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                9,
                10,
                99,
                100,
                Integer.MAX_VALUE,
                Integer.MAX_VALUE + 1L,
                9_999_999_999L,
                10_000_000_000L,
                100_000_000_000_000_000L,
                999_999_999_999_999_999L
            })
    void areWrittenAndCounted(long number) {
        assertThat(written(number)).isEqualTo(Long.toString(number));
        assertThat(Digits.count(number)).isEqualTo(Long.toString(number).length());
    }

    @Test
    void areThoseOfAnyNumberOfUpToEighteenDigits() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            long number = (random.nextLong() >>> 1) % 1_000_000_000_000_000_000L >>> random.nextInt(60);
            assertThat(written(number)).isEqualTo(Long.toString(number));
        }
    }

    private static String written(long number) {
        byte[] target = new byte[20];
        int end = Digits.write(number, target, 1);
        return new String(target, 1, end - 1, StandardCharsets.ISO_8859_1);
    }
}

package io.tremor.engine.preprocessor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineFeedsTest {
    @Test
    void findsALineFeedAtEveryOffset() {
        for (int length = 0; length < 40; length++) {
            for (int at = 0; at < length; at++) {
                byte[] bytes = filled(length, 'x');
                bytes[at] = '\n';
                for (int from = 0; from <= at; from++) {
                    assertThat(LineFeeds.find(bytes, from, length)).isEqualTo(at);
                }
                assertThat(LineFeeds.find(bytes, at + 1, length)).isEqualTo(length);
            }
        }
    }

    @Test
    void looksAtNothingBehindTheRange() {
        byte[] bytes = filled(64, '\n');

        for (int to = 0; to < 64; to++) {
            Arrays.fill(bytes, 0, to, (byte) 'x');
            assertThat(LineFeeds.find(bytes, 0, to)).isEqualTo(to);
        }
    }

    @Test
    void isNotFooledByBytesThatDifferInOneBit() {
        byte[] bytes = {'\n' ^ 1, (byte) ('\n' ^ 0x80), '\n' + 1, '\n' - 1, 0, -1, 'J', '*', '\n', '\n'};

        assertThat(LineFeeds.find(bytes, 0, bytes.length)).isEqualTo(8);
    }

    @Test
    void agreesWithALoopOnRandomBytes() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(48)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(10) == 0 ? '\n' : "\t\u000b\u008a\u0000é".charAt(random.nextInt(5)));
            }
            int expected = 0;
            while (expected < bytes.length && bytes[expected] != '\n') {
                expected++;
            }
            assertThat(LineFeeds.find(bytes, 0, bytes.length)).isEqualTo(expected);
        }
    }

    private static byte[] filled(int length, int with) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) with);
        return bytes;
    }
}

package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BitWriterTest {
    @ParameterizedTest
    @CsvSource({
        "1, 4, , , 01",
        "1, 4, 1, 4, 11",
        "1, 2, 1, 2, 05",
        "1, 6, 1, 2, 05",
        "1, 2, 1, 6, 41",
        "0, 2, 255, 4, 0f",
        "258, 16, , , 0102",
        "1, 4, 258, 16, 101002",
        "-1, 64, , , ffffffffffffffff",
        "-1, 1, -1, 64, ffffffffffffffff01",
        "4328719365, 32, , , 02030405"
    })
    void packsTheMostSignificantBitFirst(long first, int bits, Long second, Integer more, String hex) {
        BitWriter output = new BitWriter();
        output.write(first, bits);
        if (second != null && more != null) {
            output.write(second, more);
        }
        assertThat(hex(output)).isEqualTo(hex);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 4, 01",
        "258, 16, 0201",
        "1, 12, 1000",
        "66051, 24, 030201",
        "4328719365, 40, 0504030201",
        "72623859790382856, 64, 0807060504030201",
        "-1, 12, f00f"
    })
    void swapsBytes(long value, int bits, String hex) {
        BitWriter output = new BitWriter();
        output.writeLittle(value, bits);
        assertThat(hex(output)).isEqualTo(hex);
    }

    @Test
    void growsAsNeeded() {
        SplittableRandom random = new SplittableRandom(1);
        BitWriter output = new BitWriter();
        BigInteger all = BigInteger.ZERO;
        int length = 0;
        for (int i = 0; i < 500; i++) {
            long value = random.nextLong();
            int bits = random.nextInt(1, 65);
            output.write(value, bits);
            BigInteger kept = new BigInteger(Long.toUnsignedString(value)).mod(BigInteger.ONE.shiftLeft(bits));
            all = all.shiftLeft(bits).or(kept);
            length += bits;
        }
        int last = length % 8;
        BigInteger whole =
                last == 0 ? all : all.shiftRight(last).shiftLeft(8).or(all.mod(BigInteger.ONE.shiftLeft(last)));
        int digits = (length + 7) / 8 * 2;
        assertThat(hex(output)).isEqualTo("0".repeat(digits - whole.toString(16).length()) + whole.toString(16));
    }

    private static String hex(BitWriter output) {
        return HexFormat.of().formatHex(output.toBinary().toBytes());
    }
}

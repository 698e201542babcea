package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class PowersOfTenTest {
    @Test
    void areCutOffAfter128Bits() {
        for (int e = PowersOfTen.LEAST; e <= PowersOfTen.GREATEST; e++) {
            BigInteger power = BigInteger.TEN.pow(Math.abs(e));
            int exponent = e < 0 ? -power.bitLength() : power.bitLength() - 1;
            BigInteger significand =
                    e < 0 ? BigInteger.ONE.shiftLeft(127 - exponent).divide(power) : power.shiftLeft(127 - exponent);
            assertThat(significand.bitLength()).isEqualTo(128);
            assertThat(PowersOfTen.exponent(e)).as("exponent of 10^%d", e).isEqualTo(exponent);
            assertThat(PowersOfTen.high(e))
                    .as("10^%d", e)
                    .isEqualTo(significand.shiftRight(64).longValue());
            assertThat(PowersOfTen.low(e)).as("10^%d", e).isEqualTo(significand.longValue());
        }
    }

    @Test
    void leaveRoomForOneMore() {
        for (int e = PowersOfTen.LEAST; e <= PowersOfTen.GREATEST; e++) {
            assertThat(PowersOfTen.low(e)).isNotEqualTo(-1);
            assertThat((PowersOfTen.high(e) & 1) << 62 | PowersOfTen.low(e) >>> 2)
                    .isNotEqualTo(Long.MAX_VALUE);
        }
    }
}

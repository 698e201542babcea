package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FloatTextTest {
    private static final int MANY = 1_000_000;
    /** Whether {@link Double#toString(double)} can be believed, which makes long trials unnecessary. */
    private static final boolean JDK_IS_SHORTEST = Runtime.version().feature() >= 19;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.0",
                "0.1",
                "0.0",
                "-0.0",
                "-1.5",
                "100.0",
                "123456.789",
                "0.00001",
                "0.000012345678901234568",
                "1e-6",
                "1.5e-6",
                "1e-7",
                "1000000000000000.0",
                "9007199254740991.0",
                "9999999999999998.0",
                "1e16",
                "1.2345678901234568e17",
                "2e23",
                "1e23",
                "1.5e300",
                "5e-324",
                "1e-323",
                "1.5e-323",
                "2e-323",
                "2.225073858507201e-308",
                "2.2250738585072014e-308",
                "1.7976931348623157e308",
                "-1.7976931348623157e308",
                "-0.000012345678901234568"
            })
    void printsAsItReads(String text) {
        assertThat(text(Double.parseDouble(text))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "0.000010, 0.00001",
        "9.99999999999999999e-6, 0.00001",
        "0.0000099, 9.9e-6",
        "999999999999999.9, 999999999999999.9",
        "9999999999999999, 1e16",
        "4.9e-324, 5e-324",
        "140737488355328.125, 140737488355328.12",
        "140737488355328.375, 140737488355328.38",
        "1E22, 1e22",
        "123e20, 1.23e22",
        "9007199254740993, 9007199254740992.0",
        "2.2250738585072012e-308, 2.2250738585072014e-308"
    })
    void choosesTheFormByTheFirstDigitsPlace(String text, String expected) {
        assertThat(text(Double.parseDouble(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesWhatHasNoText(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> text(number)).withMessage(number + " has no text");
    }

    @Test
    void writesBetweenTheBytesAroundIt() {
        byte[] target = new byte[40];
        Arrays.fill(target, (byte) '#');
        int end = FloatText.write(-1.5e-9, target, 3);
        assertThat(new String(target, 0, end, StandardCharsets.ISO_8859_1)).isEqualTo("###-1.5e-9");
    }

    @Test
    void isShortestAtPowersOfTwoAndTheirNeighbours() {
        IntStream.rangeClosed(-1074, 1023)
                .mapToDouble(exponent -> Math.scalb(1.0, exponent))
                .flatMap(FloatTextTest::withNeighbours)
                .forEach(FloatTextTest::assertShortest);
    }

    @Test
    void isShortestAtPowersOfTenAndTheirNeighbours() {
        for (int exponent = -323; exponent <= 308; exponent++) {
            double power = Double.parseDouble("1e" + exponent);
            assertThat(text(power)).startsWith(exponent < -5 || exponent > 15 ? "1e" + exponent : "");
            withNeighbours(power).forEach(FloatTextTest::assertShortest);
        }
    }

    @Test
    void isShortestAndNearestForRandomBits() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < (JDK_IS_SHORTEST ? MANY : MANY / 50); i++) {
            double number = anyFloat(random);
            boolean asTheJdk = new BigDecimal(text(number)).compareTo(new BigDecimal(Double.toString(number))) == 0;
            if (!JDK_IS_SHORTEST || !asTheJdk) {
                assertShortest(number);
            }
        }
    }

    @Test
    void isShortestAndNearestForSubnormals() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < MANY / 200; i++) {
            assertShortest(Double.longBitsToDouble(random.nextLong() >>> 12 + random.nextInt(52)));
        }
    }

    @Test
    void readsBackAsTheSameBits() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < MANY; i++) {
            assertReadsBack(anyFloat(random));
        }
    }

    @Test
    void readsBackWhatAnApplicationMeasures() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < MANY; i++) {
            assertReadsBack(random.nextInt(100_000_000) / Math.pow(10, random.nextInt(9)));
        }
    }

    private static DoubleStream withNeighbours(double number) {
        return DoubleStream.of(Math.nextDown(number), number, Math.nextUp(number))
                .filter(n -> n != 0);
    }

    private static double anyFloat(SplittableRandom random) {
        double number;
        do {
            number = Double.longBitsToDouble(random.nextLong());
        } while (!Double.isFinite(number));
        return number;
    }

    private static void assertReadsBack(double number) {
        String text = text(number);
        boolean same = Double.doubleToRawLongBits(Double.parseDouble(text)) == Double.doubleToRawLongBits(number);
        if (!same || text.length() > FloatText.MAX_LENGTH) {
            throw new AssertionError(Double.toHexString(number) + " came out as " + text);
        }
    }

    /** By trial: no decimal with fewer digits reads back, and of those with as many digits none that does is nearer. */
    private static void assertShortest(double number) {
        assertReadsBack(number);
        String text = text(number);
        BigDecimal shown = new BigDecimal(text);
        BigDecimal exact = new BigDecimal(number);
        int digits = shown.stripTrailingZeros().precision();
        for (RoundingMode mode : new RoundingMode[] {RoundingMode.UP, RoundingMode.DOWN}) {
            BigDecimal equallyLong = exact.round(new MathContext(digits, mode));
            if (equallyLong.doubleValue() == number) {
                assertThat(shown.subtract(exact).abs())
                        .as(text)
                        .isLessThanOrEqualTo(equallyLong.subtract(exact).abs());
            }
            if (digits > 1) {
                BigDecimal shorter = exact.round(new MathContext(digits - 1, mode));
                assertThat(shorter.doubleValue()).as(text).isNotEqualTo(number);
            }
        }
    }

    private static String text(double number) {
        byte[] target = new byte[FloatText.MAX_LENGTH];
        return new String(target, 0, FloatText.write(number, target, 0), StandardCharsets.ISO_8859_1);
    }
}

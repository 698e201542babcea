package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalReaderTest {
    private static final int MANY = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0",
                "-0.0",
                "0e5",
                "0.000e999999999999999999",
                "0e-999999999999999999",
                "1e-400",
                "-1e-400",
                "1.5",
                "-2.5E3",
                "2.5e+3",
                "1e22",
                "1e23",
                "9007199254740993.0",
                "9007199254740992.99999999999999999999",
                "9007199254740993.00000000000000000001",
                "123456789012345678901234567890e-10",
                "0.1",
                "0.30000000000000004",
                "5e-324",
                "2.4703282292062327e-324",
                "2.4703282292062328e-324",
                "2.2250738585072011e-308",
                "2.2250738585072012e-308",
                "1.7976931348623157e308",
                "1.7976931348623158e308",
                "1.7976931348623159e308",
                "18446744073709551615e0",
                "18446744073709551616e0",
                "9999999999999999999e0",
                "10000000000000000000e0",
                "9999999999999999999e-343",
                "18446744073709551615e-343",
                "1e308",
                "1e309",
                "0.00001e313",
                "123e306",
                "1e999999999999999999999",
                "1e-999999999999999999999",
                "7.2057594037927933e16",
                "8.5e-5",
                "3.0e0"
            })
    void agreesWithTheJdk(String text) {
        assertParsed(text, Double.parseDouble(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0, false",
        "0.0, false",
        "0e99999999999, false",
        "0.0000e99999999999999999999, false",
        "1e308, false",
        "1e309, true",
        "-1e309, true",
        "1E+309, true",
        "1e-999999999999999999999, false",
        "1e999999999999999999999, true",
        "1.7976931348623157e308, false",
        "1.7976931348623158079e308, false",
        "1.797693134862315807937e308, false",
        "1.797693134862315807938e308, true",
        "1.8e308, true",
        "-179.8e306, true",
        "0.00018e312, true",
        "0.00017e312, false",
        "9.9e308, true",
        "9.9e307, false"
    })
    void tellsWhatIsBeyondAllDoubles(String text, boolean overflows) {
        assertThat(overflows(text)).isEqualTo(overflows);
    }

    @Test
    void countsDigitsAgainstTheExponent() {
        String zeros = "0".repeat(1_000_000);
        assertThat(overflows("1" + zeros + "e-1000000")).isFalse();
        assertThat(overflows("1" + zeros + "e-999692")).isFalse();
        assertThat(overflows("1" + zeros + "e-999691")).isTrue();
        assertThat(overflows("1" + zeros + ".5")).isTrue();
        assertThat(overflows("0." + zeros + "1e1000309")).isFalse();
        assertThat(overflows("0." + zeros + "1e1000310")).isTrue();
        assertParsed("1" + zeros + "e-1000000", 1);
        assertParsed("0." + zeros + "15e1000001", 1.5);
        assertParsed("-0." + zeros + "15", -0.0);
    }

    @Test
    void takesTimeInProportionToTheLength() {
        String digits = "1234567890".repeat(100_000);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            assertThat(overflows(digits + ".5e0")).isTrue();
            assertThat(overflows(digits + "e-999691")).isFalse();
            assertThat(overflows("1e" + digits)).isTrue();
            assertParsed("0." + digits, 0.12345678901234568);
            assertParsed("1e-" + digits, 0);
            assertParsed("9007199254740993." + "0".repeat(1_000_000) + "1", 9007199254740994.0);
        });
    }

    @Test
    void isRightAtAndBesideTheMiddleOfTwoDoubles() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            double below = Double.longBitsToDouble(random.nextLong() & Long.MAX_VALUE);
            if (i % 3 == 0) {
                below = Math.nextDown(Math.scalb(1.0, random.nextInt(-1070, 1020)));
            }
            double above = Math.nextUp(below);
            if (!Double.isFinite(above)) {
                continue;
            }
            BigDecimal middle = new BigDecimal(below).add(new BigDecimal(above)).divide(BigDecimal.valueOf(2));
            BigDecimal little = middle.ulp().scaleByPowerOfTen(-random.nextInt(30));
            boolean even = (Double.doubleToRawLongBits(below) & 1) == 0;
            assertParsed(middle.toString(), even ? below : above);
            assertParsed(middle.subtract(little).toString(), below);
            assertParsed(middle.add(little).toString(), above);
        }
    }

    @Test
    void isRightForQuotientsWithoutRest() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < MANY / 5; i++) {
            // An odd multiple of half a unit in the last place, with as few decimals as it takes.
            long odd = (random.nextLong() >>> 10 | 1L << 53) | 1;
            String text = BigDecimal.valueOf(odd)
                    .divide(BigDecimal.valueOf(1L << random.nextInt(20)))
                    .toPlainString();
            assertParsed(text + (text.contains(".") ? "" : ".0"), Double.parseDouble(text));
        }
    }

    @Test
    void agreesWithTheJdkOnRandomText() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < MANY; i++) {
            String text = anyDecimal(random);
            double expected = Double.parseDouble(text);
            assertParsed(text, expected);
            if (overflows(text) != Double.isInfinite(expected)) {
                throw new AssertionError(text);
            }
        }
    }

    @Test
    void readsWhatFloatTextWrites() {
        SplittableRandom random = new SplittableRandom(4);
        byte[] target = new byte[FloatText.MAX_LENGTH + 2];
        for (int i = 0; i < MANY; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                int end = FloatText.write(number, target, 1);
                // Digits behind the end are not its own.
                target[end] = '7';
                if (Double.compare(DecimalReader.parse(target, 1, end), number) != 0) {
                    throw new AssertionError(Double.toHexString(number));
                }
            }
        }
    }

    private static String anyDecimal(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(4) == 0) {
            text.append('-');
        }
        int whole = random.nextInt(random.nextInt(20) == 0 ? 60 : 12);
        text.append(whole == 0 ? "0" : String.valueOf(1 + random.nextInt(9)));
        for (int i = 1; i < whole; i++) {
            text.append(random.nextInt(10));
        }
        int decimals = random.nextInt(random.nextInt(20) == 0 ? 800 : 14);
        text.append(decimals == 0 ? "" : ".");
        boolean small = random.nextInt(8) == 0;
        for (int i = 0; i < decimals; i++) {
            text.append(small && i < decimals / 2 ? 0 : random.nextInt(10));
        }
        if (random.nextInt(3) == 0) {
            text.append(random.nextBoolean() ? "e" : "E")
                    .append(random.nextBoolean() ? "-" : random.nextBoolean() ? "+" : "");
            text.append(random.nextInt(random.nextBoolean() ? 25 : 350));
        }
        return text.toString();
    }

    private static void assertParsed(String text, double expected) {
        byte[] bytes = bytes(text);
        double parsed = DecimalReader.parse(bytes, 1, bytes.length - 1);
        if (Double.compare(parsed, expected) != 0) {
            String shown = text.length() > 100 ? text.substring(0, 100) + "…" : text;
            throw new AssertionError(shown + " was read as " + parsed + ", not " + expected);
        }
    }

    private static boolean overflows(String text) {
        byte[] bytes = bytes(text);
        return DecimalReader.overflows(bytes, 1, bytes.length - 1);
    }

    /** The text among other bytes. */
    private static byte[] bytes(String text) {
        return ("7" + text + "7").getBytes(StandardCharsets.ISO_8859_1);
    }
}

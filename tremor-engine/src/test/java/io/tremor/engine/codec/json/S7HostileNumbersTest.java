package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tremor.api.Json;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers are exact or refused, take linear time however long they are, and are written as JSON whatever they are. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class S7HostileNumbersTest {
    private static final String MILLION = "7".repeat(1_000_000);
    private static final String ZEROS = "0".repeat(1_000_000);

    @Test
    void refusesIntegersOfAMillionDigits() {
        for (String document : List.of(MILLION, "-" + MILLION, "[1," + MILLION + "]", "{\"a\":1" + ZEROS + "}")) {
            DecodeException refused = refused(document);

            assertThat(refused.diagnostic().code()).isEqualTo(ErrorCode.NUMBER_OUT_OF_RANGE);
            assertThat(refused.diagnostic().message()).hasSizeLessThan(200);
        }
    }

    @Test
    void readsFloatsOfAMillionDigits() {
        assertThat(number("0." + MILLION)).isEqualTo(7.0 / 9);
        assertThat(number("-0." + MILLION)).isEqualTo(-7.0 / 9);
        assertThat(number(MILLION + "e-1000000")).isEqualTo(7.0 / 9);
        assertThat(number("1" + ZEROS + "e-1000000")).isEqualTo(1.0);
        assertThat(number("0." + ZEROS + "1e1000001")).isEqualTo(1.0);
        assertThat(number("1e" + ZEROS + "2")).isEqualTo(100.0);
        assertThat(number("1e-" + ZEROS + "2")).isEqualTo(0.01);
        assertThat(number("1e-" + MILLION)).isEqualTo(0.0);
        assertThat(number("-1e-" + MILLION)).isEqualTo(-0.0);
        assertThat(number("0e" + MILLION)).isEqualTo(0.0);
        assertThat(number("0." + ZEROS + "e" + MILLION)).isEqualTo(0.0);
        assertThat(number("0." + ZEROS)).isEqualTo(0.0);
    }

    @Test
    void refusesFloatsBeyondADouble() {
        for (String document : List.of(
                "1e400",
                "-1e309",
                "1.7976931348623159e308",
                "1e" + MILLION,
                MILLION + ".0",
                MILLION + "e-999000",
                "0." + ZEROS + "1e1000401")) {
            assertThat(refused(document).diagnostic().code()).isEqualTo(ErrorCode.NUMBER_OUT_OF_RANGE);
            assertThat(refused(document).diagnostic().message()).hasSizeLessThan(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.7976931348623157e308",
                "1.7976931348623158e308",
                "2.2250738585072011e-308",
                "2.2250738585072014e-308",
                "4.9406564584124654e-324",
                "2.4703282292062327e-324",
                "2.4703282292062328e-324",
                "9007199254740993.0",
                "9007199254740992.9999999999999999999999999999999999999999999999999999999",
                "9007199254740993.00000000000000000000000000000000000000000000000000000001",
                "179769313486231580793e285",
                "0.500000000000000166533453693773481063544750213623046875",
                "3.518437208883201171875e13",
                "62.5364939768271845828",
                "8.10109172351e-10",
                "1.50000000000000011102230246251565"
            })
    void roundsFloatsCorrectly(String text) {
        assertThat(number(text)).isEqualTo(Double.parseDouble(text));
        assertThat(number("-" + text)).isEqualTo(-Double.parseDouble(text));
    }

    @Test
    void roundsRandomFloatsAndHalfwayCasesCorrectly() {
        SplittableRandom random = new SplittableRandom(11);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number) && Math.abs(number) < 1e300) {
                BigDecimal halfway = new BigDecimal(number)
                        .add(new BigDecimal(Math.nextUp(number)))
                        .divide(BigDecimal.valueOf(2));
                texts.add(random.nextInt(10) == 0 ? halfway.toPlainString() : halfway.toString());
                texts.add(new BigDecimal(number)
                        .multiply(BigDecimal.TEN.pow(random.nextInt(5)))
                        .toString());
                texts.add(Double.toString(number));
            }
            texts.add(
                    random.nextLong(1L << random.nextInt(1, 62)) + "." + random.nextLong(1L << random.nextInt(1, 62)));
            texts.add(random.nextInt(1_000_000) + "e" + random.nextInt(-330, 300));
        }
        texts.replaceAll(
                text -> text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0 ? text + ".0" : text);

        for (String text : texts) {
            double right = Double.parseDouble(text);
            if (Double.isFinite(right) && Double.compare(number(text), right) != 0) {
                assertThat(number(text)).as(text).isEqualTo(right);
            }
        }
    }

    @Test
    void writesTheShortestFloatThatReadsBack() {
        SplittableRandom random = new SplittableRandom(12);
        List<Double> numbers = new ArrayList<>(List.of(
                0.0,
                -0.0,
                1.0,
                0.1,
                1e15,
                1e16,
                1e-5,
                1e-6,
                1e-7,
                1e21,
                1e22,
                1e23,
                2e23,
                9.5367431640625e-7,
                5e-324,
                1e-323,
                Double.MAX_VALUE,
                Double.MIN_NORMAL,
                -Double.MIN_VALUE,
                123456.789,
                9007199254740993.0,
                4503599627370496.5));
        for (int exponent = -1074; exponent < 1024; exponent++) {
            double power = Math.scalb(1.0, exponent);
            numbers.addAll(List.of(power, Math.nextUp(power), Math.nextDown(power)));
        }
        for (int i = 0; i < 10_000; i++) {
            numbers.add(Double.longBitsToDouble(random.nextLong()));
            numbers.add(random.nextInt(1_000_000) / 1000.0);
        }
        for (double number : numbers) {
            String written = Json.toString(Value.of(number));
            if (!written.equals(ReferenceWriter.write(number))) {
                assertThat(written).as("%a", number).isEqualTo(ReferenceWriter.write(number));
            }
        }
    }

    @Test
    void writesWhatHasNoFormInJsonAsNull() {
        assertThat(Json.toString(Value.of(Double.NaN))).isEqualTo("null");
        assertThat(Json.toString(Value.of(Double.POSITIVE_INFINITY))).isEqualTo("null");
        assertThat(Json.toString(Value.of(Double.NEGATIVE_INFINITY))).isEqualTo("null");
    }

    @Test
    void keepsIntegersExactOverTheWholeRange() {
        SplittableRandom random = new SplittableRandom(13);
        List<BigInteger> numbers = new ArrayList<>();
        BigInteger least = BigInteger.ONE.shiftLeft(63).negate();
        BigInteger greatest = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
        for (int bits = 0; bits <= 65; bits++) {
            for (int near = -2; near <= 2; near++) {
                numbers.add(BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(near)));
                numbers.add(BigInteger.ONE.shiftLeft(bits).negate().add(BigInteger.valueOf(near)));
            }
        }
        for (int digits = 1; digits <= 22; digits++) {
            for (int near = -1; near <= 1; near++) {
                numbers.add(BigInteger.TEN.pow(digits).add(BigInteger.valueOf(near)));
                numbers.add(BigInteger.TEN.pow(digits).negate().add(BigInteger.valueOf(near)));
            }
        }
        for (int i = 0; i < 10_000; i++) {
            numbers.add(BigInteger.valueOf(random.nextLong()).shiftRight(random.nextInt(63)));
            numbers.add(new BigInteger(Long.toUnsignedString(random.nextLong())));
        }
        for (BigInteger number : numbers) {
            if (number.compareTo(least) < 0 || number.compareTo(greatest) > 0) {
                assertThat(refused(number.toString()).diagnostic().code()).isEqualTo(ErrorCode.NUMBER_OUT_OF_RANGE);
                continue;
            }
            IntegerValue read = (IntegerValue) Json.parse(number.toString());
            assertThat(read.bits()).isEqualTo(number.longValue());
            assertThat(read.isLong()).isEqualTo(number.bitLength() < 64);
            assertThat(read.toDouble()).isEqualTo(number.doubleValue());
            assertThat(Json.toString(read)).isEqualTo(number.toString());
            assertThat(Json.toString(read.isLong() ? Value.of(read.bits()) : Value.ofUnsigned(read.bits())))
                    .isEqualTo(number.toString());
        }
    }

    private static double number(String text) {
        return ((FloatValue) Json.parse(text.getBytes(UTF_8))).toDouble();
    }

    private static DecodeException refused(String document) {
        return catchThrowableOfType(DecodeException.class, () -> Json.parse(document));
    }
}

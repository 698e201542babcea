package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {
    private static final BigInteger TWO_TO_63 = BigInteger.ONE.shiftLeft(63);
    private static final BigInteger TWO_TO_64 = BigInteger.ONE.shiftLeft(64);

    @ParameterizedTest
    @CsvSource({
        "ADD, 7, 2.5, 9.5",
        "ADD, 18446744073709551615, 0, 18446744073709551615",
        "ADD, 18446744073709551615, -1, 1.8446744073709552E19",
        "ADD, -9223372036854775808, 9223372036854775807, -1",
        "SUBTRACT, 0, 9223372036854775807, -9223372036854775807",
        "SUBTRACT, 18446744073709551615, 1, 18446744073709551614",
        "SUBTRACT, -1, 9223372036854775807, -9223372036854775808",
        "SUBTRACT, 18446744073709551615, -3, 1.8446744073709552E19",
        "MULTIPLY, 9223372036854775807, 2, 18446744073709551614",
        "MULTIPLY, 4294967296, 2147483648, 9223372036854775808",
        "MULTIPLY, -2147483648, 4294967296, -9223372036854775808",
        "MULTIPLY, 0.5, -4, -2.0",
        "DIVIDE, 4, 2, 2.0",
        "DIVIDE, 18446744073709551615, 2, 9.223372036854776E18",
        "DIVIDE, -7, 2, -3.5",
        "DIVIDE, 1.0, 0, Infinity",
        "DIVIDE, -1, 0.0, -Infinity",
        "REMAINDER, 7, 3, 1",
        "REMAINDER, -7, 3, -1",
        "REMAINDER, 7, -3, 1",
        "REMAINDER, -9223372036854775808, -1, 0",
        "REMAINDER, 18446744073709551615, 10, 5",
        "BIT_AND, 12, 10, 8",
        "BIT_AND, -1, 9223372036854775807, 9223372036854775807",
        "BIT_XOR, -1, 1, -2",
        "BIT_XOR, 18446744073709551615, 1, 18446744073709551614",
        "SHIFT_LEFT, 1, 63, 9223372036854775808",
        "SHIFT_LEFT, 9223372036854775808, 1, 0",
        "SHIFT_LEFT, -1, 63, -9223372036854775808",
        "SHIFT_RIGHT, -8, 1, -4",
        "SHIFT_RIGHT, 18446744073709551615, 63, 1",
        "SHIFT_RIGHT_UNSIGNED, -8, 1, 9223372036854775804",
        "SHIFT_RIGHT_UNSIGNED, -1, 0, -1",
        "SHIFT_RIGHT_UNSIGNED, 18446744073709551615, 60, 15"
    })
    void computes(Arithmetic operator, String left, String right, String result) {
        assertThat(operator.apply(number(left), number(right))).hasToString(result);
    }

    @ParameterizedTest
    @CsvSource({
        "ADD, 18446744073709551615, 1, OVERFLOW, The binary operation `+` caused an over- or underflow",
        "ADD, -9223372036854775808, -1, OVERFLOW, The binary operation `+` caused an over- or underflow",
        "SUBTRACT, 0, 9223372036854775808, OVERFLOW, The binary operation `-` caused an over- or underflow",
        "SUBTRACT, 0, 18446744073709551615, OVERFLOW, The binary operation `-` caused an over- or underflow",
        "SUBTRACT, -9223372036854775808, 1, OVERFLOW, The binary operation `-` caused an over- or underflow",
        "MULTIPLY, 18446744073709551615, 2, OVERFLOW, The binary operation `*` caused an over- or underflow",
        "MULTIPLY, -9223372036854775808, -1, OVERFLOW, The binary operation `*` caused an over- or underflow",
        "DIVIDE, 1, 0, DIVISION_BY_ZERO, The binary operation `/` must have a non zero RHS",
        "DIVIDE, -1, 0, DIVISION_BY_ZERO, The binary operation `/` must have a non zero RHS",
        "REMAINDER, 5, 0, DIVISION_BY_ZERO, The binary operation `%` must have a non zero RHS",
        "REMAINDER, -5, 0, DIVISION_BY_ZERO, The binary operation `%` must have a non zero RHS",
        "SHIFT_LEFT, 1, 64, BAD_SHIFT, RHS value is larger than or equal to the number of bits in LHS value",
        "SHIFT_RIGHT, 1, -1, BAD_SHIFT, RHS value is larger than or equal to the number of bits in LHS value",
        "SHIFT_RIGHT_UNSIGNED, -1, 64, BAD_SHIFT, RHS value is larger than or equal to the number of bits in LHS value",
        "REMAINDER, 5.0, 2, BAD_OPERANDS, The binary operation `%` is not defined for the type `float` and `integer`",
        "BIT_AND, 18446744073709551615, -1, BAD_OPERANDS, The binary operation `&` is not defined for the type"
                + " `integer` and `integer`",
        "SHIFT_LEFT, 1, 1.5, BAD_OPERANDS, The binary operation `<<` is not defined for the type `integer` and `float`"
    })
    void saysWhyThereIsNoResult(Arithmetic operator, String left, String right, ErrorCode code, String message) {
        assertThatExceptionOfType(EvaluationException.class)
                .isThrownBy(() -> operator.apply(number(left), number(right)))
                .withMessage(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"null|1|null", "1|\"a\"|string", "true|false|bool", "[]|1|array", "1|{}|record"})
    void isForNumbersOnly(String left, String right, String kind) {
        for (Arithmetic operator : Arithmetic.values()) {
            assertThatExceptionOfType(EvaluationException.class)
                    .isThrownBy(() -> operator.apply(Values.view(left), Values.view(right)))
                    .withMessageStartingWith("The binary operation `" + operator + "` is not defined for the type `")
                    .withMessageContaining("`" + kind + "`");
        }
    }

    @Test
    void keepsResultsUnsignedUnlessAnOperandIsNegative() {
        assertThat(((IntegerValue) Arithmetic.ADD.apply(Value.of(1), Value.of(2))).isUnsigned())
                .isTrue();
        assertThat(((IntegerValue) Arithmetic.ADD.apply(Value.of(-1), Value.of(2))).isUnsigned())
                .isFalse();
        assertThat(((IntegerValue) Arithmetic.SUBTRACT.apply(Value.of(1), Value.of(2))).isUnsigned())
                .isFalse();
    }

    @Test
    void agreesWithArithmeticThatKnowsNoBounds() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            IntegerValue left = integer(random);
            IntegerValue right = integer(random);
            BigInteger l = new BigInteger(left.toString());
            BigInteger r = new BigInteger(right.toString());
            check(Arithmetic.ADD, left, right, l.add(r));
            check(Arithmetic.SUBTRACT, left, right, l.subtract(r));
            check(Arithmetic.MULTIPLY, left, right, l.multiply(r));
        }
    }

    private static void check(Arithmetic operator, IntegerValue left, IntegerValue right, BigInteger exact) {
        boolean bothUnsigned = left.isUnsignedLong() && right.isUnsignedLong();
        if (!bothUnsigned && !(left.isLong() && right.isLong())) {
            assertThat(operator.apply(left, right).kind()).hasToString("float");
            return;
        }
        BigInteger least = bothUnsigned
                ? operator == Arithmetic.SUBTRACT ? TWO_TO_63.negate().add(BigInteger.ONE) : BigInteger.ZERO
                : TWO_TO_63.negate();
        BigInteger beyond = bothUnsigned ? TWO_TO_64 : TWO_TO_63;
        if (exact.compareTo(least) >= 0 && exact.compareTo(beyond) < 0) {
            assertThat(operator.apply(left, right)).hasToString(exact.toString());
        } else {
            assertThatExceptionOfType(EvaluationException.class)
                    .as("%s %s %s", left, operator, right)
                    .isThrownBy(() -> operator.apply(left, right))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.OVERFLOW));
        }
    }

    private static IntegerValue integer(SplittableRandom random) {
        long bits = random.nextLong() >> random.nextInt(64);
        return random.nextBoolean() ? Value.of(bits) : Value.ofUnsigned(bits);
    }

    private static Value number(String text) {
        return Values.view(text);
    }
}

package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Value;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalOrderTest {
    private static final List<String> ASCENDING = List.of(
            "{}",
            "{\"b\": 1}",
            "{\"b\": 2}",
            "{\"b\": null}",
            "{\"ba\": 0}",
            "{\"b\": 2, \"a\": 1}",
            "{\"a\": 1, \"b\": 3}",
            "{\"a\": 2, \"b\": 0}",
            "{\"c\": 0, \"a\": 0}",
            "[]",
            "[{}]",
            "[[]]",
            "[1]",
            "[1, {}]",
            "[2]",
            "[true]",
            "\"\"",
            "\"a\"",
            "\"\uFF5E\"",
            "\"\uD83D\uDE00\"",
            "-1e300",
            "-9223372036854775808",
            "-1",
            "0.5",
            "1",
            "9007199254740993",
            "9223372036854775808",
            "18446744073709551615",
            "1e300",
            "false",
            "true",
            "null");

    @Test
    void ordersAllKinds() {
        for (int i = 0; i < ASCENDING.size(); i++) {
            for (int j = 0; j < ASCENDING.size(); j++) {
                for (Value left : Values.both(ASCENDING.get(i))) {
                    for (Value right : Values.both(ASCENDING.get(j))) {
                        assertThat(sign(left, right)).as("%s, %s", left, right).isEqualTo(Integer.compare(i, j));
                    }
                }
            }
        }
    }

    @Test
    void mixesStringsAndBinaries() {
        Value b = BinaryValue.of((byte) 98);
        assertThat(sign(Value.of("a"), b)).isNegative();
        assertThat(sign(b, Value.of("b"))).isZero();
        assertThat(sign(b, Values.view("[]"))).isPositive();
        assertThat(sign(b, Value.of(-1))).isNegative();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2.9, 0, 0",
        "0, -0.5, 0, 1",
        "0, -1.0, 1, 1",
        "3, 2.9, 1, 1",
        "9223372036854775807, 9223372036854775807.0, 0, -1",
        "9223372036854775807, 9.3e18, -1, -1",
        "0, 1e300, -1, -1",
        "0, -1e300, 1, 1",
        "0, Infinity, -1, -1",
        "0, -Infinity, 1, 1",
        "0, NaN, 0, 0",
        "1, NaN, 1, 1"
    })
    void putsFloatsAmongIntegersByTheRangeOfThese(long integer, double number, int signed, int unsigned) {
        assertThat(sign(Value.of(integer), Value.of(number))).isEqualTo(signed);
        assertThat(sign(Value.of(number), Value.of(integer))).isEqualTo(-signed);
        assertThat(sign(Value.ofUnsigned(integer), Value.of(number))).isEqualTo(unsigned);
        assertThat(sign(Value.of(number), Value.ofUnsigned(integer))).isEqualTo(-unsigned);
    }

    @Test
    void putsFloatsAmongLargeIntegers() {
        assertThat(sign(Value.ofUnsigned(Long.MIN_VALUE), Value.of(0x1p63))).isZero();
        assertThat(sign(Value.ofUnsigned(-1), Value.of(0x1p64))).isZero();
        assertThat(sign(Value.ofUnsigned(-1), Value.of(Math.nextDown(0x1p64)))).isPositive();
        assertThat(sign(Value.ofUnsigned(-1), Value.of(Math.nextUp(0x1p64)))).isNegative();
        assertThat(sign(Value.of(Long.MIN_VALUE), Value.of(-0x1p63))).isZero();
        assertThat(sign(Value.of(Long.MIN_VALUE), Value.of(Math.nextDown(-0x1p63))))
                .isPositive();
        assertThat(sign(Value.of(Long.MAX_VALUE), Value.of(0x1p63))).isZero();
    }

    @Test
    void comparesFloatsByNumber() {
        Value nan = Value.of(Double.NaN);
        assertThat(sign(Value.of(1e-17), Value.of(0.0))).isPositive();
        assertThat(sign(Value.of(-0.0), Value.of(0.0))).isZero();
        assertThat(sign(nan, Value.of(1.0))).isZero();
        assertThat(sign(Value.of(Double.NEGATIVE_INFINITY), nan)).isZero();
    }

    @Test
    void isAntisymmetricAndReflexive() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 50_000; i++) {
            Value left = Values.random(random, 3, Values.Numbers.ANY);
            Value right = Values.random(random, 3, Values.Numbers.ANY);
            assertThat(sign(left, right)).isEqualTo(-sign(right, left));
            assertThat(sign(left, left)).isZero();
        }
    }

    @Test
    void isTransitiveWhereIntegersMeetNoFractions() {
        SplittableRandom random = new SplittableRandom(2);
        for (int i = 0; i < 200_000; i++) {
            Values.Numbers numbers = random.nextBoolean() ? Values.Numbers.INTEGERS : Values.Numbers.FLOATS;
            Value a = Values.random(random, 2, numbers);
            Value b = Values.random(random, 2, numbers);
            Value c = Values.random(random, 2, numbers);
            if (sign(a, b) <= 0 && sign(b, c) <= 0) {
                int expected = Math.min(sign(a, b), sign(b, c));
                assertThat(sign(a, c)).as("%s, %s, %s", a, b, c).isEqualTo(expected);
            }
        }
    }

    @Test
    void needsNoMoreStackForDeeperValues() throws InterruptedException {
        Value left = Values.nested(100_000, Value.of(1));
        Value same = Values.nested(100_000, Value.of(1));
        Value greater = Values.nested(100_000, Value.of(2));
        SmallStack.run(() -> {
            assertThat(sign(left, same)).isZero();
            assertThat(sign(left, greater)).isNegative();
        });
    }

    private static int sign(Value left, Value right) {
        return Integer.signum(TotalOrder.INSTANCE.compare(left, right));
    }
}

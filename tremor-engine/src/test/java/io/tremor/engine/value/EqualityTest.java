package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Value;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EqualityTest {
    private static final int DEEP = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null | null",
                "true | true",
                "1 | 1",
                "1 | 1.0",
                "-0.0 | 0",
                "1e-16 | 0",
                "2.220446049250312e-16 | 0",
                "0.30000000000000004 | 0.3",
                "-1e-16 | 1e-17",
                "9223372036854775807 | 9223372036854775807.0",
                "9223372036854775807 | 9.223372036854776e18",
                "18446744073709551615 | 18446744073709551615",
                "18446744073709551615 | 1.8446744073709552e19",
                "9007199254740993 | 9007199254740992.0",
                "4503599627370496.0 | 4503599627370496.0",
                "\"é\" | \"\\u00e9\"",
                "[] | []",
                "[1.0, 2, \"x\"] | [1, 2.0, \"x\"]",
                "[0.30000000000000004] | [0.3]",
                "{} | {}",
                "{\"a\": 1, \"b\": [null]} | {\"b\": [null], \"a\": 1.0}"
            })
    void holds(String left, String right) {
        assertEquality(left, right, true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null | false",
                "null | 0",
                "null | {}",
                "true | 1",
                "true | false",
                "1 | \"1\"",
                "2.220446049250313e-16 | 0",
                "1e300 | 1.0000000000000002e300",
                "9007199254740992 | 9007199254740993",
                "18446744073709551615 | -1",
                "18446744073709551615 | 18446744073709551614",
                "9223372036854775808 | -9223372036854775808",
                "\"a\" | \"A\"",
                "[] | {}",
                "[1, 2, \"x\", null] | [1, 2, \"x\"]",
                "[[]] | [[[]]]",
                "{\"a\": 1} | {\"a\": 2}",
                "{\"a\": 1} | {\"b\": 1}",
                "{\"a\": null} | {}"
            })
    void doesNotHold(String left, String right) {
        assertEquality(left, right, false);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void doesNotHoldForWhatIsNoFiniteNumber(double number) {
        assertThat(Equality.equal(Value.of(number), Value.of(number))).isFalse();
        Value array = ArrayValue.of(Value.of(number));
        assertThat(Equality.equal(array, array)).isFalse();
    }

    @Test
    void comparesStringsWithBinariesByBytes() {
        Value binary = BinaryValue.of((byte) 0xC3, (byte) 0xA9);
        assertThat(Equality.equal(binary, Value.of("é"))).isTrue();
        assertThat(Equality.equal(Values.view("\"\\u00e9\""), binary)).isTrue();
        assertThat(Equality.equal(binary, Value.of("e"))).isFalse();
        assertThat(Equality.equal(BinaryValue.of(), Value.of(""))).isTrue();
        assertThat(Equality.equal(BinaryValue.of((byte) 1), BinaryValue.of((byte) 1)))
                .isTrue();
        assertThat(Equality.equal(BinaryValue.of((byte) 1), Value.of(1))).isFalse();
    }

    @Test
    void doesNotSeeHowAnIntegerIsHeld() {
        assertThat(Equality.equal(Value.of(7), Value.ofUnsigned(7))).isTrue();
        assertThat(Equality.equal(Value.of(-1), Value.ofUnsigned(-1))).isFalse();
    }

    @Test
    void isSymmetricAndHoldsForEqualFiniteValues() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 50_000; i++) {
            Value left = Values.random(random, 3, Values.Numbers.ANY);
            Value right = Values.random(random, 3, Values.Numbers.ANY);
            assertThat(Equality.equal(left, right)).isEqualTo(Equality.equal(right, left));
            Value finite = Values.random(random, 3, Values.Numbers.INTEGERS);
            assertThat(Equality.equal(finite, finite)).isTrue();
        }
    }

    @Test
    void needsNoMoreStackForDeeperValues() throws InterruptedException {
        Value left = Values.nested(DEEP, Value.of(1));
        Value same = Values.nested(DEEP, Value.of(1.0));
        Value other = Values.nested(DEEP, Value.of(2));
        SmallStack.run(() -> {
            assertThat(Equality.equal(left, same)).isTrue();
            assertThat(Equality.equal(left, other)).isFalse();
        });
    }

    private static void assertEquality(String left, String right, boolean equal) {
        for (Value l : Values.both(left)) {
            for (Value r : Values.both(right)) {
                assertThat(Equality.equal(l, r)).isEqualTo(equal);
                assertThat(Equality.equal(r, l)).isEqualTo(equal);
            }
        }
    }
}

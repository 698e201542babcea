package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Value;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictEqualityTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null | null | true",
                "1 | 1 | true",
                "1 | 1.0 | false",
                "0 | false | false",
                "18446744073709551615 | 18446744073709551615 | true",
                "18446744073709551615 | -1 | false",
                "1.0 | 1.0000000000000002 | true",
                "1.0 | 1.0000000000000009 | true",
                "1.0 | 1.0000000000000013 | false",
                "0.0 | 2.2e-16 | true",
                "0.0 | 2.220446049250313e-16 | true",
                "0.0 | 2.3e-16 | false",
                "-1e-16 | 1e-16 | true",
                "0.0 | -0.0 | true",
                "1e300 | 1.0000000000000006e300 | true",
                "1e300 | 1.0000000000000008e300 | false",
                "1e300 | -1e300 | false",
                "\"a\" | \"a\" | true",
                "[1.0, [2]] | [1.0000000000000002, [2]] | true",
                "[1.0] | [1] | false",
                "{\"a\": 1.0, \"b\": 2} | {\"b\": 2, \"a\": 1.0} | true",
                "{\"a\": 1} | {\"a\": 1.0} | false"
            })
    void keepsKindsApart(String left, String right, boolean equal) {
        for (Value l : Values.both(left)) {
            for (Value r : Values.both(right)) {
                assertThat(StrictEquality.equal(l, r)).isEqualTo(equal);
                assertThat(StrictEquality.equal(r, l)).isEqualTo(equal);
            }
        }
    }

    @Test
    void countsTheStepsBetweenLargeFloats() {
        double number = 1e300;
        double higher = number;
        for (int steps = 0; steps <= 6; steps++, higher = Math.nextUp(higher)) {
            assertThat(StrictEquality.equal(Value.of(number), Value.of(higher)))
                    .as("%d steps", steps)
                    .isEqualTo(steps <= 4);
        }
    }

    @Test
    void takesNanForWhatItsBitsAre() {
        Value nan = Value.of(Double.NaN);
        assertThat(StrictEquality.equal(nan, Value.of(Double.NaN))).isTrue();
        assertThat(StrictEquality.equal(nan, Value.of(Double.longBitsToDouble(0x7FF8000000000001L))))
                .isFalse();
        assertThat(StrictEquality.equal(Value.of(Double.POSITIVE_INFINITY), nan))
                .isFalse();
        assertThat(StrictEquality.equal(Value.of(Double.longBitsToDouble(0x7FF0000000000001L)), Value.of(1.0 / 0)))
                .isFalse();
        assertThat(StrictEquality.equal(ArrayValue.of(Value.of(1.0 / 0)), ArrayValue.of(Value.of(1.0 / 0))))
                .isTrue();
    }

    @Test
    void doesNotTakeBinariesForStrings() {
        assertThat(StrictEquality.equal(BinaryValue.of((byte) 97), Value.of("a")))
                .isFalse();
    }

    @Test
    void holdsForWhateverIsTheSame() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            Value value = Values.random(random, 3, Values.Numbers.ANY);
            assertThat(StrictEquality.equal(value, value)).isTrue();
        }
    }

    @Test
    void needsNoMoreStackForDeeperValues() throws InterruptedException {
        Value left = Values.nested(100_000, Value.of(1.0));
        Value same = Values.nested(100_000, Value.of(Math.nextUp(1.0)));
        Value other = Values.nested(100_000, Value.of(1));
        SmallStack.run(() -> {
            assertThat(StrictEquality.equal(left, same)).isTrue();
            assertThat(StrictEquality.equal(left, other)).isFalse();
        });
    }
}

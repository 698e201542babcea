package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BytewiseOrderTest {
    /** In the order of code points, which is not that of UTF-16 units. */
    private static final List<String> ASCENDING = List.of(
            "",
            "a",
            "a\0",
            "aa",
            "b",
            "z",
            "é",
            "\u07FF",
            "\u0800",
            "\uD7FF",
            "\uE000",
            "\uFF5E",
            "\uFFFD",
            "\uFFFF",
            "\uD800\uDC00",
            "\uD83D\uDE00",
            "\uD83D\uDE01",
            "\uD83E\uDD00",
            "\uDBFF\uDFFF");

    @Test
    void comparesTextByCodePoint() {
        for (int i = 0; i < ASCENDING.size(); i++) {
            for (int j = 0; j < ASCENDING.size(); j++) {
                String left = "\uD83D\uDE00" + ASCENDING.get(i);
                String right = "\uD83D\uDE00" + ASCENDING.get(j);
                assertThat(Integer.signum(BytewiseOrder.compare(left, right)))
                        .as("%s, %s", left, right)
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void comparesTextWithBinaryAsUtf8() {
        BinaryValue eAcute = BinaryValue.of((byte) 0xC3, (byte) 0xA9);
        assertThat(BytewiseOrder.compare(eAcute, Value.of("é"))).isZero();
        assertThat(BytewiseOrder.compare(Value.of("é"), eAcute)).isZero();
        assertThat(BytewiseOrder.compare(BinaryValue.of((byte) 0xFF), Value.of("\uDBFF\uDFFF")))
                .isPositive();
        assertThat(BytewiseOrder.compare(BinaryValue.of(), Value.of("a"))).isNegative();
        assertThat(BytewiseOrder.compare(BinaryValue.of((byte) 98), BinaryValue.of((byte) 98, (byte) 0)))
                .isNegative();
    }

    @Test
    void agreesWithTheOrderOfKeys() {
        // Halves of pairs on their own count as U+FFFD in both.
        String units = "a\uD800\uDC00\uDBFF\uDFFF\uE000\uFFFD\uFFFF";
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            String left = pick(units, random);
            String right = pick(units, random);
            int byKey = Key.of(left).compareTo(Key.of(right));
            assertThat(Integer.signum(BytewiseOrder.compare(left, right))).isEqualTo(Integer.signum(byKey));
            assertThat(Integer.signum(BytewiseOrder.compare(Value.of(left), binary(right))))
                    .isEqualTo(Integer.signum(byKey));
        }
    }

    private static String pick(String units, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(units.charAt(random.nextInt(units.length())));
        }
        return text.toString();
    }

    private static BinaryValue binary(String text) {
        Key key = Key.of(text);
        byte[] bytes = new byte[key.length()];
        key.copyTo(bytes, 0);
        return BinaryValue.of(bytes);
    }
}

package io.tremor.api.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Iterator;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static final RecordValue RECORD =
            RecordValue.builder().put("a", 1).put("b", "x").put("c", 1.5).build();

    @Test
    void holdsIntegersOf64BitsSignedAndUnsigned() {
        IntegerValue largest = Value.ofUnsigned(-1);
        assertThat(largest).hasToString("18446744073709551615");
        assertThat(largest.isLong()).isFalse();
        assertThat(largest.toDouble()).isEqualTo(0x1p64);
        assertThat(largest).isNotEqualTo(Value.of(-1));
        assertThat(Value.ofUnsigned(7)).isEqualTo(Value.of(7)).hasSameHashCodeAs(Value.of(7));
        assertThat(Value.of(-1).isUnsignedLong()).isFalse();
    }

    @Test
    void roundsUnsignedIntegersOnce() {
        // 2^63 + 2^10 + 1: halfway between two doubles, and a bit more.
        assertThat(Value.ofUnsigned((1L << 63) + (1 << 10) + 1).toDouble()).isEqualTo(0x1p63 + 2048);
        assertThat(Value.ofUnsigned((1L << 63) + (1 << 10)).toDouble()).isEqualTo(0x1p63);
    }

    @Test
    void keepsIntegersAndFloatsApart() {
        assertThat((Value) Value.of(1)).isNotEqualTo(Value.of(1.0));
        assertThat(Value.of(0.0)).isNotEqualTo(Value.of(-0.0));
        assertThat(Value.of(Double.NaN)).isEqualTo(Value.of(Double.NaN));
    }

    @Test
    void comparesRecordsByKeyInAnyOrder() {
        RecordValue other =
                RecordValue.builder().put("c", 1.5).put("b", "x").put("a", 1).build();
        assertThat(RECORD).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(RECORD).isNotEqualTo(other.toBuilder().put("a", 2).build());
        assertThat(RECORD).isNotEqualTo(other.toBuilder().remove("a").build());
        assertThat(RECORD)
                .isNotEqualTo(other.toBuilder().remove("a").put("d", 1).build());
        assertThat(ArrayValue.of(Value.of(1), Value.of(2))).isNotEqualTo(ArrayValue.of(Value.of(2), Value.of(1)));
    }

    @Test
    void keepsTheOrderOfFieldsAndThePlaceOfAnOverwrittenOne() {
        assertThat(RECORD.toBuilder().put("b", true).put("z", 0).remove("c").build())
                .hasToString("{\"a\":1,\"b\":true,\"z\":0}");
        assertThat(RECORD).hasToString("{\"a\":1,\"b\":\"x\",\"c\":1.5}");
    }

    @Test
    void refusesASpentBuilder() {
        RecordBuilder builder = RecordValue.builder();
        builder.build();
        assertThatIllegalStateException().isThrownBy(() -> builder.put("a", 1));
        assertThatIllegalStateException().isThrownBy(builder::build);
    }

    @Test
    void previewsNoMoreThanAskedFor() {
        assertThat(Value.preview(Value.of("x".repeat(1000)), 10)).isEqualTo("\"xxxxxxxxx…");
        assertThat(Value.preview(RECORD, 5)).isEqualTo("{\"a\":…");
        assertThat(Value.preview(Value.of("\u0000\ud83d\"\n"), 100)).isEqualTo("\"\\u0000\\ud83d\\\"\\u000a\"");
    }

    @Test
    void needsNoStackForDeepValues() {
        Value deep = NullValue.NULL;
        Value same = NullValue.NULL;
        for (int i = 0; i < 100_000; i++) {
            deep = ArrayValue.of(deep);
            same = RecordValue.builder().put("k", same).build();
        }
        assertThat(deep.equals(ArrayValue.of(deep))).isFalse();
        assertThat(same.equals(same.owned())).isTrue();
        assertThat(deep.toString()).endsWith("…");
        assertThat(deep.hashCode()).isEqualTo(deep.hashCode());
    }

    @Test
    void doesNotLetFieldsBeRemovedThroughAnIterator() {
        Iterator<Value> elements = ArrayValue.of(Value.of(1)).iterator();
        elements.next();
        assertThat(catchRemoval(elements)).isTrue();
        Iterator<RecordValue.Field> fields = RECORD.iterator();
        fields.next();
        assertThat(catchRemoval(fields)).isTrue();
    }

    private static boolean catchRemoval(Iterator<?> iterator) {
        try {
            iterator.remove();
            return false;
        } catch (UnsupportedOperationException e) {
            return true;
        }
    }
}

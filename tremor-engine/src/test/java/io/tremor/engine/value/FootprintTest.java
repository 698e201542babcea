package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootprintTest {
    private static final long LIMIT = 1 << 20;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "\"a text that is a little longer\"",
                "[]",
                "[1,2,3,4,5,6,7,8,9,10]",
                "{\"a\":{\"b\":[1.5,true]},\"long key long key\":\"v\"}"
            })
    void isAtLeastTheLengthOfTheTextAndNotFarFromIt(String json) {
        for (Value value : Values.both(json)) {
            assertThat(Footprint.of(value, LIMIT)).isBetween((long) json.length(), 100L + 16L * json.length());
        }
    }

    @Test
    void countsAPartAsOftenAsItOccursButNoFurtherThanTheLimit() {
        Value doubled = Value.of(1);
        for (int i = 0; i < 10; i++) {
            doubled = GatheredArray.of(doubled, doubled);
        }
        assertThat(Footprint.of(doubled, LIMIT)).isGreaterThan(16 << 10);
        for (int i = 0; i < 100; i++) {
            doubled = GatheredArray.of(doubled, doubled);
        }
        assertThat(Footprint.of(doubled, LIMIT)).isBetween(LIMIT, 2 * LIMIT);
    }

    @Test
    void countsEdits() {
        EditedRecord record = EditedRecord.of(Values.record("{\"a\":1}"));
        long before = Footprint.of(record, LIMIT);
        record.put(Key.of("b"), Value.of("x".repeat(1000)));
        assertThat(Footprint.of(record, LIMIT)).isGreaterThan(before + 1000);
    }
}

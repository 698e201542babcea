package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import org.junit.jupiter.api.Test;

class EditedRecordTest {
    private static final Key A = Key.of("a");

    @Test
    void belongsToItsHolderUntilItIsShared() {
        Object holder = new Object();
        EditedRecord record = EditedRecord.heldBy(holder, Values.record("{}"));
        assertThat(record.isHeldBy(holder)).isTrue();
        assertThat(record.isHeldBy(new Object())).isFalse();
        assertThat(EditedRecord.share(record)).isSameAs(record);
        assertThat(record.isHeldBy(holder)).isFalse();
    }

    @Test
    void sharingLeavesOtherValuesAlone() {
        Value value = Values.view("{\"a\":1}");
        assertThat(EditedRecord.share(value)).isSameAs(value);
    }

    @Test
    void aCopyBelongsToItsOwnHolder() {
        Object first = new Object();
        Object second = new Object();
        EditedRecord record = EditedRecord.heldBy(first, Values.record("{\"a\":1}"));
        EditedRecord copy = EditedRecord.heldBy(second, record);
        copy.put(A, Value.of(2));
        assertThat(copy.isHeldBy(first)).isFalse();
        assertThat(record.isHeldBy(second)).isFalse();
        assertThat(Json.toString(record)).isEqualTo("{\"a\":1}");
        assertThat(EditedRecord.of(record).isHeldBy(first)).isFalse();
    }

    @Test
    void copyingCostsWhatWasEdited() {
        EditedRecord record = EditedRecord.of(Values.record("{}"));
        long before = EditedRecord.costOfCopy(record);
        for (int i = 0; i < 100; i++) {
            record.put(Key.of("k" + i), Value.of(i));
        }
        assertThat(EditedRecord.costOfCopy(record)).isGreaterThan(before + 1600);
        assertThat(EditedRecord.costOfCopy(Values.record("{\"k\":[1,2,3]}"))).isLessThan(1000);
    }
}

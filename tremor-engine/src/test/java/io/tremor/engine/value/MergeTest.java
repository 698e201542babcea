package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.SplittableRandom;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    private static final LongConsumer ROOM = bytes -> {};

    private static final int DEEP = 100_000;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{} | {} | {}",
                "{\"a\":1} | {} | {\"a\":1}",
                "{} | {\"a\":1} | {\"a\":1}",
                "{\"a\":1,\"b\":2} | {\"b\":3,\"c\":4} | {\"a\":1,\"b\":3,\"c\":4}",
                "{\"a\":1} | {\"a\":null} | {\"a\":null}",
                "{\"a\":[1,2]} | {\"a\":[3]} | {\"a\":[3]}",
                "{\"a\":{\"b\":1}} | {\"a\":{\"c\":[null]}} | {\"a\":{\"b\":1,\"c\":[null]}}",
                "{\"a\":{\"b\":{\"x\":1},\"k\":0}} | {\"a\":{\"b\":{\"y\":2}}} |"
                        + " {\"a\":{\"b\":{\"x\":1,\"y\":2},\"k\":0}}",
                "{\"a\":{\"b\":1}} | {\"a\":2} | {\"a\":2}",
                "{\"a\":2} | {\"a\":{\"b\":1}} | {\"a\":{\"b\":1}}",
                "{\"a\":{\"b\":1}} | {\"a\":{}} | {\"a\":{\"b\":1}}",
                "{\"\":{\"x\":1}} | {\"\":{\"\":3}} | {\"\":{\"x\":1,\"\":3}}"
            })
    void letsTheRightSideWin(String left, String right, String merged) {
        for (Value l : Values.both(left)) {
            for (Value r : Values.both(right)) {
                RecordValue result = Merge.merge((RecordValue) l, (RecordValue) r, ROOM);
                assertThat(Json.toString(result)).isEqualTo(merged);
                assertThat(Json.toString(l)).isEqualTo(left);
                assertThat(Json.toString(r)).isEqualTo(right);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"a\":1} | {\"a\":2,\"b\":3} | {\"a\":1,\"b\":3}",
                "{\"a\":null} | {\"a\":2} | {\"a\":null}",
                "{\"a\":1} | {\"a\":{\"b\":2}} | {\"a\":1}",
                "{\"a\":{\"b\":1}} | {\"a\":{\"b\":2,\"c\":{\"d\":3}}} | {\"a\":{\"b\":1,\"c\":{\"d\":3}}}",
                "{\"a\":{\"b\":1}} | {\"a\":2} | {\"a\":{\"b\":1}}"
            })
    void letsTheLeftSideWinWhereItFills(String target, String defaults, String filled) {
        for (Value t : Values.both(target)) {
            for (Value d : Values.both(defaults)) {
                EditedRecord result = EditedRecord.of((RecordValue) t);
                Merge.fillInto(result, (RecordValue) d, ROOM);
                assertThat(Json.toString(result)).isEqualTo(filled);
                assertThat(Json.toString(t)).isEqualTo(target);
            }
        }
    }

    @Test
    void keepsRecordsApartThatItStartedFrom() {
        RecordValue event = Values.record("{\"x\":{\"z\":0}}");
        RecordValue once = Merge.merge(event, Values.record("{\"x\":{\"y\":1}}"), ROOM);
        RecordValue twice = Merge.merge(once, Values.record("{\"x\":{\"y\":2,\"w\":3}}"), ROOM);
        assertThat(Json.toString(event)).isEqualTo("{\"x\":{\"z\":0}}");
        assertThat(Json.toString(once)).isEqualTo("{\"x\":{\"z\":0,\"y\":1}}");
        assertThat(Json.toString(twice)).isEqualTo("{\"x\":{\"z\":0,\"y\":2,\"w\":3}}");
    }

    @Test
    void followsItsLaws() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 20_000; i++) {
            RecordValue a = Values.randomRecord(random, 3, Values.Numbers.INTEGERS);
            RecordValue b = Values.randomRecord(random, 3, Values.Numbers.INTEGERS);
            RecordValue merged = Merge.merge(a, b, ROOM);
            assertThat(Merge.merge(a, a, ROOM)).isEqualTo(a);
            assertThat(Merge.merge(a, RecordValue.empty(), ROOM)).isEqualTo(a);
            assertThat(Merge.merge(RecordValue.empty(), a, ROOM)).isEqualTo(a);
            assertThat(Merge.merge(merged, b, ROOM)).isEqualTo(merged);
            EditedRecord filled = EditedRecord.of(b);
            Merge.fillInto(filled, a, ROOM);
            assertThat(filled).as("%s filled with %s", b, a).isEqualTo(merged);
        }
    }

    @Test
    void needsNoMoreStackForDeeperValues() throws InterruptedException {
        RecordValue left = Values.nestedRecords(DEEP, Values.view("{\"l\":1}"));
        RecordValue right = Values.nestedRecords(DEEP, Values.view("{\"r\":2}"));
        RecordValue both = Values.nestedRecords(DEEP, Values.view("{\"l\":1,\"r\":2}"));
        SmallStack.run(() -> {
            assertThat(Equality.equal(Merge.merge(left, right, ROOM), both)).isTrue();
            EditedRecord filled = EditedRecord.of(left);
            Merge.fillInto(filled, right, ROOM);
            assertThat(Equality.equal(filled, both)).isTrue();
        });
    }
}

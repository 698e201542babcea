package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tremor.api.Json;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class GatheredArrayTest {
    @Test
    void isAnArrayLikeAnyOther() {
        ArrayValue array = GatheredArray.of(Value.of(1), Values.view("{\"a\":[2]}"));
        assertThat(array.size()).isEqualTo(2);
        assertThat(array.get(0)).isEqualTo(Value.of(1));
        assertThat(array).isEqualTo(Values.view("[1,{\"a\":[2]}]")).hasSameHashCodeAs(Values.view("[1,{\"a\":[2]}]"));
        assertThat(array).hasToString("[1,{\"a\":[2]}]");
        assertThat(array.owned()).isEqualTo(array);
    }

    @Test
    void endsWhereItEnds() {
        ArrayValue grown = GatheredArray.concat(array("[1]"), array("[2]"));
        GatheredArray.concat(grown, array("[3]"));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> grown.get(2));
        Iterator<Value> elements = grown.iterator();
        elements.next();
        elements.next();
        assertThat(elements.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(elements::next);
    }

    @Test
    void growsWithoutChangingWhatItGrewOutOf() {
        ArrayValue one = GatheredArray.concat(array("[1]"), array("[2]"));
        ArrayValue left = GatheredArray.concat(one, array("[3]"));
        ArrayValue right = GatheredArray.concat(one, array("[4,5]"));
        ArrayValue more = GatheredArray.concat(left, left);
        assertThat(Json.toString(one)).isEqualTo("[1,2]");
        assertThat(Json.toString(left)).isEqualTo("[1,2,3]");
        assertThat(Json.toString(right)).isEqualTo("[1,2,4,5]");
        assertThat(Json.toString(more)).isEqualTo("[1,2,3,1,2,3]");
    }

    @Test
    void appendsAtTheCostOfWhatIsAppended() {
        ArrayValue grown = array("[]");
        long cost = 0;
        for (int i = 0; i < 100_000; i++) {
            ArrayValue element = GatheredArray.of(Value.of(i));
            cost += GatheredArray.costOfConcat(grown, element);
            grown = GatheredArray.concat(grown, element);
        }
        assertThat(grown.size()).isEqualTo(100_000);
        assertThat(grown.get(77_777)).isEqualTo(Value.of(77_777));
        assertThat(cost).isLessThan(8_000_000);
    }

    @Test
    void copiesAreGoodWithoutTheMessage() {
        byte[] message = "[\"text\",[1.5]]".getBytes(StandardCharsets.UTF_8);
        Value copy = new JsonCodec(16).decode(message, 0, message.length, value -> {
            ArrayValue view = (ArrayValue) value;
            return GatheredArray.of(view.get(0), view.get(1), ArraySlice.of(view, 0, 1))
                    .owned();
        });
        assertThat(Json.toString(copy)).isEqualTo("[\"text\",[1.5],[\"text\"]]");
    }

    @Test
    void copiesOfAnyDepthNeedNoStack() throws InterruptedException {
        Value deep = Value.of(0);
        for (int i = 0; i < 200_000; i++) {
            deep = i % 3 == 0 ? GatheredArray.of(deep, deep) : wrapped(deep, i % 3 == 1);
            if (i % 3 == 0) {
                deep = ArraySlice.of((ArrayValue) deep, 0, 1);
            }
        }
        Value value = deep;
        SmallStack.run(() -> assertThat(value.owned()).isEqualTo(value));
    }

    private static Value wrapped(Value value, boolean record) {
        if (!record) {
            return GatheredArray.of(value);
        }
        EditedRecord fields = EditedRecord.of(RecordValue.empty());
        fields.put(Key.of("a"), value);
        return fields;
    }

    private static ArrayValue array(String json) {
        return (ArrayValue) Values.view(json);
    }
}

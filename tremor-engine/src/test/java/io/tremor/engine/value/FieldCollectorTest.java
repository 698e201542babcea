package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCollectorTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 11, 32, 33, 100})
    void buildsTheRecordThatABuilderBuilds(int count) {
        FieldCollector collector = new FieldCollector();
        RecordBuilder builder = RecordValue.builder();
        for (int i = 0; i < count; i++) {
            collector.put(Key.of("k" + i), Value.of(i));
            builder.put("k" + i, i);
        }

        RecordValue record = collector.build();

        assertThat(record).isEqualTo(builder.build()).hasSize(count);
        assertThat(record.get("k" + (count - 1))).isEqualTo(count == 0 ? null : Value.of(count - 1));
        assertThat(record.get("none")).isNull();
        assertThat(record.hashCode()).isEqualTo(Value.hash(record));
    }

    @Test
    void keepsThePlaceOfAFieldThatIsSetAgain() {
        FieldCollector collector = new FieldCollector();
        collector.put(Key.of("a"), Value.of(1));
        collector.put(Key.of("b"), Value.of(2));
        collector.put(Key.of("a"), Value.of(3));

        assertThat(collector.build()).hasToString("{\"a\":3,\"b\":2}");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 40})
    void removesFieldsWithoutMovingOthers(int count) {
        FieldCollector collector = new FieldCollector();
        for (int i = 0; i < count; i++) {
            collector.add(Key.of("k" + i), Value.of(i));
        }

        assertThat(collector.remove(Key.of("k1"))).isEqualTo(Value.of(1));
        assertThat(collector.remove(Key.of("k1"))).isNull();
        RecordValue record = collector.build();
        assertThat(record.size()).isEqualTo(count - 1);
        assertThat(record.iterator().next().name()).isEqualTo("k0");
        assertThat(record.get("k1")).isNull();
    }

    @Test
    void endsItsIterator() {
        FieldCollector collector = new FieldCollector();
        collector.add(Key.of("a"), Value.of(1));
        Iterator<RecordValue.Field> fields = collector.build().iterator();
        fields.next();

        assertThat(fields.hasNext()).isFalse();
        Assertions.assertThatThrownBy(fields::next).isInstanceOf(NoSuchElementException.class);
    }
}

package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputSizeTest {
    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":[1,2,{\"b\":null}]}", "[ 1, 2 ]", "\"text\"", "{\"\\n\":1}", "\"a\\tb\""})
    void isTheLengthOfWhatLiesInAMessage(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        long size = new JsonCodec(10).decode(bytes, 0, bytes.length, InputSize::of);

        assertThat(size).isEqualTo(bytes.length);
    }

    @Test
    void countsWhatAnEditedRecordIsMadeOf() {
        byte[] bytes = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

        long size = new JsonCodec(10).decode(bytes, 0, bytes.length, value -> {
            EditedRecord edited = EditedRecord.of((RecordValue) value);
            edited.put(Key.of("b"), Value.of(1));
            return InputSize.of(edited);
        });

        assertThat(size).isEqualTo(bytes.length);
    }

    @Test
    void takesTheOutermostValuesOfWhatLiesElsewhere() {
        assertThat(InputSize.of(ArrayValue.of(Value.of(1), Value.of(2)))).isEqualTo(16);
        assertThat(InputSize.of(RecordValue.builder().put("a", 1).build())).isEqualTo(16);
        assertThat(InputSize.of(Value.of("text"))).isEqualTo(4);
        assertThat(InputSize.of(Value.of(1.5))).isZero();
    }
}

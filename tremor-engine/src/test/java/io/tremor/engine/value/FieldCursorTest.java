package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldCursorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};''",
                "{\"a\":1,\"b\":{\"x\":[1]},\"c\":\"t\"};\"a\"=1 \"b\"={\"x\":[1]} \"c\"=\"t\"",
                "{\"\\u0061\":1,\"b\":2};\"a\"=1 \"b\"=2",
                "{\"a\":1,\"b\":2,\"a\":3};\"a\"=3 \"b\"=2"
            })
    void goesThroughTheFieldsOfAMessage(String json, String expected) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(new JsonCodec(10).<String>decode(bytes, 0, bytes.length, FieldCursorTest::all))
                .isEqualTo(expected);
    }

    @Test
    void goesThroughTheFieldsOfOtherRecords() {
        EditedRecord edited =
                EditedRecord.of(RecordValue.builder().put("a", 1).put("b", 2).build());
        edited.remove(Key.of("a"));
        edited.put(Key.of("c"), Value.of(3));

        assertThat(all(edited)).isEqualTo("\"b\"=2 \"c\"=3");
        assertThat(all(RecordValue.empty())).isEmpty();
    }

    private static String all(Value value) {
        StringBuilder fields = new StringBuilder();
        FieldCursor cursor = FieldCursor.over((RecordValue) value);
        while (cursor.advance()) {
            fields.append(fields.isEmpty() ? "" : " ")
                    .append(cursor.name())
                    .append('=')
                    .append(cursor.value());
        }
        return fields.toString();
    }
}

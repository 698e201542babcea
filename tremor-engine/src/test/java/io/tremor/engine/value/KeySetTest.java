package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeySetTest {
    @Test
    void findsTextsWhereverTheyLie() {
        List<Key> keys = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            keys.add(Key.of("schlüssel " + i));
        }
        KeySet set = new KeySet(keys);

        for (int i = 0; i < 1001; i++) {
            int expected = i < 1000 ? i : -1;
            assertThat(set.find(Value.of("schlüssel " + i))).isEqualTo(expected);
            assertThat(set.find(onTape("\"schlüssel " + i + "\""))).isEqualTo(expected);
            assertThat(set.find(onTape("\"schl\\u00fcssel " + i + "\""))).isEqualTo(expected);
        }
    }

    @Test
    void givesTheFirstOfEqualKeys() {
        KeySet set = new KeySet(List.of(Key.of("a"), Key.of(""), Key.of("a"), Key.of("")));

        assertThat(set.find(Value.of("a"))).isZero();
        assertThat(set.find(onTape("\"a\""))).isZero();
        assertThat(set.find(Value.of(""))).isEqualTo(1);
        assertThat(set.find(onTape("\"\""))).isEqualTo(1);
    }

    @Test
    void mayBeEmpty() {
        assertThat(new KeySet(List.of()).find(Value.of("a"))).isEqualTo(-1);
        assertThat(new KeySet(List.of()).find(onTape("\"a\""))).isEqualTo(-1);
    }

    private static StringValue onTape(String json) {
        byte[] bytes = ("{\"k\":" + json + "}").getBytes(StandardCharsets.UTF_8);
        RecordValue record = (RecordValue) new JsonCodec(10).decode(bytes);
        return (StringValue) record.get("k");
    }
}

package io.tremor.engine.appender.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.Json;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.EditedRecord;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldLayoutTest {
    private static final String EVENT =
            "{\"level\":\"INFO\",\"logger_name\":\"l\",\"thread_name\":\"t\",\"timestamp\":1700000000000000000,\"message\":\"m\","
                    + "\"template\":\"m\",\"args\":[1],\"mdc\":{\"a\":\"1\"},\"kv\":{\"b\":2}}";

    @Test
    void saysWhichLayoutsThereAre() {
        assertThatThrownBy(() -> FieldLayout.named("esc"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no layout `esc`: did you mean `ecs`?");
        assertThatThrownBy(() -> FieldLayout.named("cef-format"))
                .hasMessage("there is no layout `cef-format`; there are `ecs`, `gelf`, `otel`, `logstash`, `raw`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "gelf", "otel", "logstash", "raw"})
    void whatTheScriptAddsStaysAndWhatItRemovesIsGone(String name) {
        EditedRecord event = EditedRecord.of((RecordValue) Json.parse(EVENT));
        event.put(Key.of("service"), Value.of("checkout"));
        event.remove(Key.of("mdc"));
        event.remove(Key.of("kv"));
        event.remove(Key.of("thread_name"));
        event.put(Key.of("message"), Value.of("masked"));
        String laidOut = Json.toString(FieldLayout.named(name).layOut(event));
        assertThat(laidOut)
                .contains("\"service\":\"checkout\"", "\"masked\"")
                .doesNotContain("\"a\":", "_a", "\"b\":", "\"t\"");
        assertThat(Json.toString(event)).contains("\"message\":\"masked\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "gelf", "otel", "logstash"})
    void theMessageWithoutArgumentsIsLeftOut(String name) {
        assertThat(Json.toString(FieldLayout.named(name).layOut((RecordValue) Json.parse(EVENT))))
                .doesNotContain("template", "args");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ecs", "gelf", "otel", "logstash", "raw"})
    void neverWritesAFieldTwiceNorChangesTheEvent(String name) {
        FieldLayout layout = FieldLayout.named(name);
        Random random = new Random(17);
        String[] keys = {
            "level", "level_name", "logger_name", "thread_name", "timestamp", "message", "kv", "mdc", "markers",
            "exception", "caller", "@timestamp", "log.level", "host", "version", "short_message", "Body", "Attributes",
            "service", "tags", "_user", "user", "trace_id", "traceId", "TraceId", "mdc.message", "error.type"
        };
        for (int i = 0; i < 3000; i++) {
            RecordBuilder builder = RecordValue.builder();
            for (int n = random.nextInt(20); n > 0; n--) {
                builder.put(keys[random.nextInt(keys.length)], value(random, keys, 2));
            }
            RecordValue event = builder.build();
            String before = Json.toString(event);
            RecordValue laidOut = layout.layOut(event);
            Set<Key> seen = new HashSet<>();
            laidOut.forEach(
                    field -> assertThat(seen.add(field.key())).as(before).isTrue());
            assertThat(Json.parse(Json.toString(laidOut))).isEqualTo(laidOut);
            assertThat(Json.toString(event)).isEqualTo(before);
        }
    }

    private static Value value(Random random, String[] keys, int depth) {
        switch (random.nextInt(depth == 0 ? 3 : 6)) {
            case 0:
                return Value.of(random.nextLong());
            case 1:
                return Value.of("text");
            case 2:
                return Value.of(true);
            case 3:
                return ArrayValue.of(value(random, keys, depth - 1));
            default:
                RecordBuilder record = RecordValue.builder();
                for (int n = random.nextInt(5); n > 0; n--) {
                    record.put(keys[random.nextInt(keys.length)], value(random, keys, depth - 1));
                }
                return record.build();
        }
    }

    @Test
    void keysOfTheMdcAreMadeOnce() {
        PrefixedKeys keys = new PrefixedKeys("_");
        assertThat(keys.of(Key.of("user"))).isEqualTo(Key.of("_user")).isSameAs(keys.of(Key.of("user")));
        for (int i = 0; i < 1000; i++) {
            assertThat(keys.of(Key.of("k" + i)).text()).isEqualTo("_k" + i);
        }
    }
}

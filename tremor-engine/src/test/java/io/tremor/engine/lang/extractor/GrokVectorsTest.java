package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Log lines of many programs, with the parts that their patterns take out of them. */
class GrokVectorsTest {
    static Stream<RecordValue> vectors() throws IOException {
        return Files.readAllLines(SharedData.path("grok").resolve("vectors.jsonl")).stream()
                .map(line -> (RecordValue) Json.parse(line));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void takesTheRecordedParts(RecordValue vector) {
        boolean ecs = !text(vector, "mode").equals("legacy");
        // What stands behind a blank is a remark.
        String pattern = text(vector, "pattern").replaceAll(" - [A-Z ]+}", "}");
        Extractor extractor = Extractors.compile(ecs ? "grok_ecs" : "grok", pattern);

        Value result = extractor.extract(Value.of(text(vector, "message")), Extraction.run());

        if (vector.get("match") == BoolValue.FALSE) {
            assertThat(result).isNull();
        } else {
            assertThat(found(result)).isEqualTo(recorded(vector));
        }
    }

    private static String text(RecordValue record, String key) {
        return record.get(key) instanceof StringValue string ? string.text() : "";
    }

    private static Map<String, Value> recorded(RecordValue vector) {
        Map<String, Value> captures = new TreeMap<>();
        if (vector.get("captures") instanceof RecordValue record) {
            for (RecordValue.Field field : record) {
                captures.put(field.name(), ((ArrayValue) field.value()).get(0));
            }
        }
        return captures;
    }

    /** Returns the parts with their paths as aliases write them; empty ones are not recorded. */
    private static Map<String, Value> found(@Nullable Value result) {
        Map<String, Value> parts = new TreeMap<>();
        assertThat(result).isInstanceOf(RecordValue.class);
        gather("", (RecordValue) result, parts);
        return parts;
    }

    private static void gather(String path, @Nullable RecordValue record, Map<String, Value> parts) {
        if (record == null) {
            return;
        }
        for (RecordValue.Field field : record) {
            if (field.value() instanceof RecordValue nested) {
                gather((path.isEmpty() ? "[" + field.name() + "]" : path + "[" + field.name() + "]"), nested, parts);
            } else if (!field.value().equals(Value.of(""))) {
                parts.put(path.isEmpty() ? field.name() : path + "[" + field.name() + "]", field.value());
            }
        }
    }
}

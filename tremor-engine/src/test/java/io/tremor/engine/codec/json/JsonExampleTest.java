package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.Key;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What {@code docs/json.md} shows is true. */
class JsonExampleTest {
    private static final Path PAGE = Path.of("../docs/json.md");

    @Test
    void runsTheExample() {
        byte[] bytes = "{\"level\":\"INFO\", \"debug\":[1]}\n{}".getBytes(UTF_8);
        int offset = 0;
        int length = bytes.length - 3;
        // from here
        Key level = Key.of("level");
        Codec codec = Json.codec(); // one per thread
        OutputBuffer line = new OutputBuffer(1024);

        Value kept = codec.decode(bytes, offset, length, value -> {
            RecordValue event = (RecordValue) value;
            RecordValue shaped =
                    event.toBuilder().put("env", "prod").remove("debug").build();
            codec.encode(shaped, line); // copies what did not change from the bytes of the message
            return event.get(level) instanceof StringValue text ? text.owned() : NullValue.NULL;
        });
        // to here
        assertThat(kept).isEqualTo(Value.of("INFO"));
        assertThat(line).hasToString("{\"level\":\"INFO\",\"env\":\"prod\"}");
    }

    @Test
    void showsTheExampleThatIsRunHere() throws IOException {
        String here = Files.readString(Path.of("src/test/java/io/tremor/engine/codec/json/JsonExampleTest.java"));
        String example = here.substring(here.indexOf("// from here\n") + 13, here.indexOf("        // to here\n"));

        assertThat(Files.readString(PAGE)).contains("```java\n" + example.indent(-8) + "```");
    }

    @Test
    void showsWhatIsWritten() {
        assertThat(Json.toString(Json.parse("{ \"a\": 1E2, \"\\u0062\": \"\\/\" }")))
                .isEqualTo("{\"a\":100.0,\"b\":\"/\"}");
    }

    @Test
    void namesEveryCodeThatTheReaderUses() throws IOException {
        Map<String, Boolean> named = new TreeMap<>();
        List<String> page = Files.readAllLines(PAGE);
        for (String line : Files.readAllLines(Path.of("src/test/golden/json/malformed.txt"))) {
            if (line.startsWith("    ")) {
                String code = line.strip().split(" ")[2];
                named.put(code, page.stream().anyMatch(row -> row.startsWith("| `" + code + "` |")));
            }
        }

        assertThat(named).isNotEmpty().doesNotContainValue(false);
    }
}

package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Content is data: whatever stands in it comes out as it went in, and one event is one line. */
final class S10InertContentTest {
    private static final List<String> PAYLOADS = List.of(
            "${jndi:ldap://127.0.0.1:1/a}",
            "${${lower:j}ndi:dns://127.0.0.1:1/a}",
            "${env:PATH}${sys:user.name}${java:version}",
            "%m%n%X{user}%replace{a}{b}{c}",
            "{} {0} #{1+1} $${a}",
            "\r\n{\"level\":\"ERROR\"}\n",
            "\u0085\u2028\u2029\u000b\f\u001b[2J\u009b2J\u007f\u202e\u0000",
            "\",\"forged\":\"x");

    private final ShaperFixture fixture = new ShaperFixture();

    static Stream<String> payloads() {
        return PAYLOADS.stream();
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void aPayloadComesOutAsItWentIn(String payload) {
        assertComesOut(payload, payload);
    }

    @Test
    void naughtyStringsComeOutAsTheyWentIn() throws IOException {
        ArrayValue strings = (ArrayValue)
                Json.parse(Files.readAllBytes(SharedData.path("naughty-strings").resolve("blns.json")));
        assertThat(strings.size()).isGreaterThan(500);
        for (Value string : strings) {
            String text = ((StringValue) string).text();
            assertComesOut(text, text);
        }
    }

    @Test
    void aLoneSurrogateBecomesTheReplacementCharacter() {
        assertComesOut("a\ud800b", "a\ufffdb");
        assertComesOut("\udc00", "\ufffd");
    }

    private void assertComesOut(String in, String out) {
        TestEvent event = new TestEvent(in).argument(in).argument(new StringBuilder(in));
        event.logger = () -> in;
        event.template = in;
        event.keyValues.put(in, in);
        event.context.put(in, in);
        event.markers.add(in);

        RecordValue record = fixture.write(event.thrown(new Exception(in)));

        Value text = Value.of(out);
        assertThat(record.get("message")).isEqualTo(text);
        assertThat(record.get("logger_name")).isEqualTo(text);
        assertThat(record.get("template")).isEqualTo(text);
        assertThat(record.get("args")).isEqualTo(ArrayValue.of(text, text));
        assertThat(record.get("markers")).isEqualTo(ArrayValue.of(text));
        Value pair = RecordValue.builder().put(out, text).build();
        assertThat(record.get("kv")).isEqualTo(pair);
        assertThat(record.get("mdc")).isEqualTo(pair);
        assertThat(((RecordValue) record.get("exception")).get("message")).isEqualTo(text);
        assertThat(record.size()).isEqualTo(11);
    }
}

package io.tremor.engine.codec.influx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineProtocolTest {
    private static final long NOW = 42;

    static Stream<Arguments> lines() {
        return Stream.of(
                arguments(
                        "weather,location=us-midwest temperature=82 1465839830100400200",
                        "weather",
                        "{\"location\":\"us-midwest\"}",
                        "{\"temperature\":82.0}",
                        "1465839830100400200"),
                arguments(
                        "weather,location=us-midwest,season=summer temperature=82 1",
                        "weather",
                        "{\"location\":\"us-midwest\",\"season\":\"summer\"}",
                        "{\"temperature\":82.0}",
                        "1"),
                arguments(
                        "weather,location=us-midwest temperature=82,bug_concentration=98 1",
                        "weather",
                        "{\"location\":\"us-midwest\"}",
                        "{\"temperature\":82.0,\"bug_concentration\":98.0}",
                        "1"),
                arguments("weather temperature=82i", "weather", "{}", "{\"temperature\":82}", "42"),
                arguments(
                        "  m v=-1i,u=18446744073709551615i 7  ",
                        "m",
                        "{}",
                        "{\"v\":-1,\"u\":18446744073709551615}",
                        "7"),
                arguments("m a=+5,b=1e3,c=.5,d=5. +7", "m", "{}", "{\"a\":5.0,\"b\":1000.0,\"c\":0.5,\"d\":5.0}", "7"),
                arguments(
                        "m a=t,b=T,c=true,d=True,e=TRUE",
                        "m",
                        "{}",
                        "{\"a\":true,\"b\":true,\"c\":true,\"d\":true,\"e\":true}",
                        "42"),
                arguments(
                        "m a=f,b=F,c=false,d=False,e=FALSE",
                        "m",
                        "{}",
                        "{\"a\":false,\"b\":false,\"c\":false,\"d\":false,\"e\":false}",
                        "42"),
                arguments("m s=\"too warm\",t=\"a, b=c\" 1", "m", "{}", "{\"s\":\"too warm\",\"t\":\"a, b=c\"}", "1"),
                arguments("m s=\"\",t=\"x\"", "m", "{}", "{\"s\":\"\",\"t\":\"x\"}", "42"),
                // escapes
                arguments(
                        "wea\\,ther,location=us\\,mid temp\\=rature=82",
                        "wea,ther",
                        "{\"location\":\"us,mid\"}",
                        "{\"temp=rature\":82.0}",
                        "42"),
                arguments(
                        "wea\\ ther,location\\ place=us v=1",
                        "wea ther",
                        "{\"location place\":\"us\"}",
                        "{\"v\":1.0}",
                        "42"),
                arguments("m s=\"too\\\"hot\\\"\"", "m", "{}", "{\"s\":\"too\\\"hot\\\"\"}", "42"),
                arguments("m s=\"hot\\cold\"", "m", "{}", "{\"s\":\"hot\\\\cold\"}", "42"),
                arguments("m s=\"hot\\\\cold\"", "m", "{}", "{\"s\":\"hot\\\\cold\"}", "42"),
                arguments("m s=\"hot\\\\\\cold\"", "m", "{}", "{\"s\":\"hot\\\\\\\\cold\"}", "42"),
                arguments("m\\é v=1", "m\\é", "{}", "{\"v\":1.0}", "42"),
                arguments("m v=\\1", "m", "{}", "{\"v\":1.0}", "42"),
                // a key of a field ends at the equals sign alone
                arguments("m  f=1,  g\\ x=2", "m", "{}", "{\" f\":1.0,\"  g\\\\ x\":2.0}", "42"),
                arguments(",a=b v=1", "", "{\"a\":\"b\"}", "{\"v\":1.0}", "42"),
                arguments("m,a= v=1", "m", "{\"a\":\"\"}", "{\"v\":1.0}", "42"),
                arguments("m,a=1,b=2,a=3 v=1,w=2,v=3", "m", "{\"a\":\"3\",\"b\":\"2\"}", "{\"v\":3.0,\"w\":2.0}", "42"),
                arguments("m,tag=日本 ключ=\"значение\"", "m", "{\"tag\":\"日本\"}", "{\"ключ\":\"значение\"}", "42"),
                arguments("\u3000m v=1\u00a0", "m", "{}", "{\"v\":1.0}", "42"));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void readsALine(String line, String measurement, String tags, String fields, String timestamp) {
        RecordValue record = new LineProtocol().read(line, NOW);

        assertThat(record).isNotNull();
        assertThat(Value.preview(record, 10_000))
                .isEqualTo("{\"measurement\":\"" + measurement.replace("\\", "\\\\") + "\",\"tags\":" + tags
                        + ",\"fields\":" + fields + ",\"timestamp\":" + timestamp + "}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "m",
                "m ",
                "m v",
                "m v=",
                "m v=,w=1",
                "m, v=1",
                "m,a v=1",
                "m,a=b",
                "m,a=b,",
                "m v=1 notatime",
                "m v=1 -5",
                "m v=1 1.5",
                "m v=1  9",
                "m v=1 9 9",
                "m v=1 18446744073709551616",
                "m v=1u",
                "m v=yes",
                "m v=1x",
                "m v=-9223372036854775809i",
                "m v=18446744073709551616i",
                "m v=i",
                "m v=\"x",
                "m v=\"x\"y",
                "m v=1\\",
                "m\\"
            })
    void refusesWhatBreaksTheRules(String line) {
        assertThat(new LineProtocol().read(line, NOW)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "  \n", " \t \n", "# bla", "  # bla", " \t \n# bla"})
    void tellsLinesThatHoldNothing(String line) {
        assertThat(LineProtocol.isBlank(line)).isTrue();
        assertThat(new LineProtocol().read(line, NOW)).isNull();
    }
}

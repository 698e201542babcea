package io.tremor.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.codec.OutputBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FramingTest {
    @ParameterizedTest
    @CsvSource({
        "stdout:,                           LINE_FEED",
        "file:/var/log/app.jsonl,           LINE_FEED",
        "json+tcp://h:1,                    LINE_FEED",
        "string+tcps://h:1,                 LINE_FEED",
        "gelf+tcp://h:1,                    NULL_BYTE",
        "gelf+tcps://h:1,                   NULL_BYTE",
        "syslog+tcp://h:1,                  OCTET_COUNT",
        "syslog+tcps://h:1?framing=newline, LINE_FEED",
        "gelf+udp://h:1,                    NONE",
        "syslog+udp://h:1,                  NONE",
        "json+udp://h:1,                    NONE"
    })
    void codecAndTransportDecide(String uri, Framing framing) {
        assertThat(Framing.of(SinkAddress.parse(uri))).isEqualTo(framing);
    }

    @Test
    void aFramingThatThereIsNotIsNamed() {
        assertThatThrownBy(() -> Framing.of(SinkAddress.parse("syslog+tcp://h:1?framing=line")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`framing`")
                .hasMessageContaining("`line`");
    }

    @Test
    void theSinkNeverSeesTheFraming() {
        assertThat(SinkAddress.parse("syslog+tcp://h:1?a=b&framing=newline&c=d").uri())
                .hasToString("syslog+tcp://h:1?a=b&c=d");
        assertThat(SinkAddress.parse("syslog+tcp://h:1?framing=newline").uri()).hasToString("syslog+tcp://h:1");
    }

    @ParameterizedTest
    @CsvSource({
        "LINE_FEED,   'before,hello\n'",
        "NULL_BYTE,   'before,hello\0'",
        "OCTET_COUNT, 'before,5 hello'",
        "NONE,        'before,hello'"
    })
    void framesWhatStandsAtTheEnd(Framing framing, String expected) {
        OutputBuffer buffer = new OutputBuffer(1);
        write(buffer, "before,");
        write(buffer, "hello");
        framing.frame(buffer, 7);
        assertThat(buffer).hasToString(expected);
    }

    @Test
    void countsBytesAndNotCharacters() {
        OutputBuffer buffer = new OutputBuffer(1);
        write(buffer, "ä".repeat(600));
        Framing.OCTET_COUNT.frame(buffer, 0);
        assertThat(buffer.toString()).startsWith("1200 ä");
    }

    private static void write(OutputBuffer buffer, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        buffer.write(bytes, 0, bytes.length);
    }
}

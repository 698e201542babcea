package io.tremor.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SinkAddressTest {
    @ParameterizedTest
    @CsvSource({
        "stdout:,                           json, stdout, stdout:/",
        "' STDOUT: ',                       json, stdout, STDOUT:/",
        "string+stdout:,                    string, stdout, string+stdout:/",
        "json+tcps://host:1?token=env:NAME, json, tcps,   json+tcps://host:1?token=env:NAME",
        "file:/var/log/app.jsonl,           json, file,   file:/var/log/app.jsonl"
    })
    void readsCodecAndTransport(String text, String codec, String transport, String uri) {
        SinkAddress address = SinkAddress.parse(text);
        assertThat(address.codec()).isEqualTo(codec);
        assertThat(address.transport()).isEqualTo(transport);
        assertThat(address.uri()).hasToString(uri);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "stdout", ":", "tcp://host:1 token=secret", "tcp://secret secret"})
    void saysWhatIsWrongWithoutShowingIt(String text) {
        assertThatThrownBy(() -> SinkAddress.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The option `sink` ")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void namesTheCodecThatDoesNotExist() {
        assertThatThrownBy(() -> SinkAddress.parse("jsn+stdout:").codecs())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("`sink`")
                .hasMessageContaining("`jsn`")
                .hasMessageContaining("`json`");
    }

    @Test
    void theSinkNeverSeesWhatIsTheEngines() {
        assertThat(SinkAddress.parse("syslog+tcp://h:1?a=b&framing=newline&c=d").uri())
                .hasToString("syslog+tcp://h:1?a=b&c=d");
        assertThat(SinkAddress.parse("file:app.log?framing=octets&keep=3").uri())
                .hasToString("file:app.log?keep=3");
        SinkAddress address = SinkAddress.parse("gelf+udp://h:1?compression=gzip");
        assertThat(address.uri()).hasToString("gelf+udp://h:1");
        assertThat(address.wire()).hasToString("gelf gzip");
    }

    @ParameterizedTest
    @CsvSource({
        "tcp://user:secret@host:1?password=secret, tcp://host:1",
        "udp://log_host:514,                       udp://log_host:514",
        "file:/secret/app.jsonl,                   file:"
    })
    void showsSchemeHostAndPortOnly(String text, String shown) {
        assertThat(SinkAddress.parse(text)).hasToString(shown);
    }

    @Test
    void namesAFramingThatThereIsNot() {
        assertThatThrownBy(
                        () -> SinkAddress.parse("syslog+tcp://h:1?framing=line").wire())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The option `sink` is wrong: `framing` must be `newline`, `octets` or `null`, not `line`");
    }
}

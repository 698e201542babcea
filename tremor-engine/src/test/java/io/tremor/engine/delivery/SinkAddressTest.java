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
}

package io.tremor.api.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SinkOptionsTest {
    @Test
    void readsOneUri() {
        SinkOptions sink = SinkOptions.parse(" gelf+tcps://graylog.example:12201 ");
        assertThat(sink.uris()).containsExactly("gelf+tcps://graylog.example:12201");
        assertThat(sink.port()).isNull();
    }

    @Test
    void readsThePortBehindTheUri() {
        SinkOptions sink = SinkOptions.parse("file:/var/log/app/alerts.jsonl?rotate=64MiB port=alerts");
        assertThat(sink.uris()).containsExactly("file:/var/log/app/alerts.jsonl?rotate=64MiB");
        assertThat(sink.port()).isEqualTo("alerts");
    }

    @Test
    void aCommaBeforeASchemeSeparatesAndAnyOtherDoesNot() {
        assertThat(SinkOptions.parse("json+tcp://a:1?x=1,2,json+tcp://b:2,stdout:")
                        .uris())
                .containsExactly("json+tcp://a:1?x=1,2", "json+tcp://b:2", "stdout:");
    }

    @ParameterizedTest
    @CsvSource({
        "stdout,                   with a scheme",
        "'',                       with a scheme",
        "stdout: prt=x,            did you mean `port`?",
        "stdout: port=,            `port` has no name",
        "stdout: port=a port=b,    given twice"
    })
    void saysWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> SinkOptions.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void itsTextShowsNoSecret() {
        assertThat(SinkOptions.parse("json+tcps://user:secret@host:1/secret?token=secret,file:/secret port=alerts"))
                .hasToString("json+tcps://host:1,file: port=alerts");
    }
}

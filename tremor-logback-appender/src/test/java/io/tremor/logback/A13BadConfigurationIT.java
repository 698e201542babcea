package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong configuration leaves the application running and gives one clear status message. */
final class A13BadConfigurationIT {
    @Test
    void aMisspeltOptionIsAnErrorWithASuggestionAndTheDefaultHolds() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("misspelt.xml")) {
            assertThat(logback.errors())
                    .containsExactly("TremorAppender [T] there is no option `snik`; did you mean `sink`?");
            logback.context.getLogger("shop").info("hello");
            assertThat(logback.events()).hasSize(1);
        }
    }

    @Test
    void aRepeatedOptionIsAnErrorAndTheLastOneHolds() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("repeated.xml")) {
            assertThat(logback.errors())
                    .containsExactly(
                            "TremorAppender [T] the option `sink` is given more than once; the last one counts");
            logback.context.getLogger("shop").info("hello");
            assertThat(logback.events()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-sink.xml      | The option `sink` is wrong: There is no sink `stdot`",
                "no-uri.xml            | The option `sink` must be a URI with a scheme, as in `stdout:`",
                "sink-with-options.xml | The option `sink` is wrong: `stdout:` takes no path and no options"
            })
    void aWrongSinkKeepsTheAppenderFromStarting(String file, String reason) throws Exception {
        try (LogbackFixture logback = LogbackFixture.start(file)) {
            assertThat(logback.errors())
                    .singleElement()
                    .asString()
                    .startsWith("TremorAppender [T] not started: " + reason);
            assertThat(logback.appender().isStarted()).isFalse();
            logback.context.getLogger("shop").info("hello");
            assertThat(logback.lines()).isEmpty();
            assertThat(logback.errors()).hasSize(1);
        }
    }

    @Test
    void anAppenderWithoutContextStillWorks() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            TremorAppender bare = new TremorAppender();
            bare.start();
            assertThat(bare.isStarted()).isTrue();
            bare.stop();
            assertThat(logback.lines()).isEmpty();
        }
    }
}

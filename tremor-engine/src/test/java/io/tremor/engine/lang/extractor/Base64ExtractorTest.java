package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Base64ExtractorTest {
    @ParameterizedTest
    @CsvSource({
        "8J+agHNuZWFreSByb2NrZXQh, 🚀sneaky rocket!",
        "YQ==, a",
        "YQ=, a",
        "YQ, a",
        "YWI, ab",
        "YWI=, ab",
        "YWJj, abc",
        "'', ''"
    })
    void decodesTextsPaddedOrNot(String encoded, String text) {
        assertThat(Extraction.of("base64", "", encoded)).isEqualTo("\"" + text + "\"");
        assertThat(Extraction.matches("base64", "", encoded)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sn!ot", "badger snot", "Y", "YQ===", "YWJj=", "YR==", "YWJ=", "=", "Y Q", "YQ\n", "YQ=a", "é"})
    void matchesNothingElse(String text) {
        assertThat(Extraction.of("base64", "", text)).isEqualTo(Extraction.NO_MATCH);
        assertThat(Extraction.matches("base64", "", text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"124=", "gICA", "/w=="})
    void matchesBytesThatAreNoTextWithoutResult(String encoded) {
        assertThat(Extraction.matches("base64", "", encoded)).isTrue();
        assertThat(Extraction.of("base64", "", encoded)).isEqualTo(Extraction.NO_MATCH);
    }
}

package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonExtractorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"a\":\"b\", \"c\":\"d\"};{\"a\":\"b\",\"c\":\"d\"}",
                "[];[]",
                "2;2",
                "null;null",
                "-0;0",
                "' [1 , 2]\n';[1,2]",
                "\"x\\u00e9\";\"xé\""
            })
    void givesTheValue(String text, String value) {
        assertThat(Extraction.of("json", "", text)).isEqualTo(value);
        assertThat(Extraction.matches("json", "", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\"sn!ot", "{badger snot", "plain", "{}x", "[1,]", "01", "nul", "18446744073709551616"})
    void matchesNothingElse(String text) {
        assertThat(Extraction.of("json", "", text)).isEqualTo(Extraction.NO_MATCH);
        assertThat(Extraction.matches("json", "", text)).isFalse();
    }

    @Test
    void matchesNothingThatIsNestedDeeperThanAMessageMayBe() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        Extractor extractor = Extractors.compile("json", "");

        assertThat(extractor.extract(Value.of(deep), Extraction.run())).isNull();
    }
}

package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtractorsTest {
    @ParameterizedTest
    @CsvSource({
        "glob, a*, 25",
        "glob, *a, 25",
        "glob, a*b, 100",
        "re, a, 1000",
        "rerg, a, 1000",
        "base64, '', 50",
        "kv, '', 500",
        "json, '', 500",
        "dissect, %{a}, 500",
        "grok, a, 50",
        "grok_ecs, a, 50",
        "cidr, '', 200",
        "influx, '', 750",
        "datetime, %Y, 200"
    })
    void knowsWhatEachExtractorCosts(String name, String argument, int cost) {
        assertThat(Extractors.compile(name, argument).cost()).isEqualTo(cost);
    }

    @Test
    void takesNamesInAnyCase() {
        assertThat(Extraction.of("JSON", "", "1")).isEqualTo("1");
    }

    @Test
    void refusesUnknownNames() {
        assertThatThrownBy(() -> Extractors.compile("Snot", ""))
                .isInstanceOf(ExtractorException.class)
                .hasMessage("Unsupported extractor snot");
    }
}

package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InfluxExtractorTest {
    @Test
    void givesTheTimeOfTheEventToALineWithoutOne() {
        assertThat(Extraction.of("influx", "", "m v=1"))
                .isEqualTo("{\"measurement\":\"m\",\"tags\":{},\"fields\":{\"v\":1.0},\"timestamp\":7}");
    }

    @Test
    void matchesLinesAlone() {
        assertThat(Extraction.matches("influx", "", "weather,location=us-midwest temperature=82"))
                .isTrue();
        assertThat(Extraction.matches("influx", "", "snot")).isFalse();
        assertThat(Extraction.matches("influx", "", "# comment")).isFalse();
    }
}

package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatetimeExtractorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "%Y-%m-%d %H:%M:%S;2019-06-20 00:00:00;1560988800000000000",
                "%Y-%m-%d %H:%M:%S;snot;no match",
                "%Y-%m-%d %H:%M:%S;123;no match",
                "%Y-%m-%d %H:%M:%S;2019-06-20 00:00:71;no match",
                "%Y-%m-%d %H:%M:%S %z;2019-06-20 00:00:00 +0200;1560981600000000000",
                "%Y-%m-%d;2019-06-20;no match",
                "%s;1700000000;1700000000000000000",
                "%Y-%m-%d %H:%M:%S;1969-12-31 23:59:59;-1000000000",
                "%Q;2019;no match"
            })
    void givesNanoseconds(String format, String text, String result) {
        assertThat(Extraction.of("datetime", format, text)).isEqualTo(result);
        assertThat(Extraction.matches("datetime", format, text)).isEqualTo(!result.equals(Extraction.NO_MATCH));
    }
}

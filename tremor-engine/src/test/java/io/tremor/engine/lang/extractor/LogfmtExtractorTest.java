package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogfmtExtractorTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '~',
            value = {
                "a=1 ¦ {\"a\":\"1\"}",
                "a ¦ {\"a\":true}",
                "a= b ¦ {\"a\":\"\",\"b\":true}",
                "level=info  msg=\"it works\" took=35ms ¦ {\"level\":\"info\",\"msg\":\"it works\",\"took\":\"35ms\"}",
                "a=\"\" ¦ {\"a\":\"\"}",
                "a=\"say \\\"hi\\\"\\n\\u00e9\\ud83d\\ude00\" ¦ {\"a\":\"say \\\"hi\\\"\\n\\u00e9\\ud83d\\ude00\"}",
                "a=\"é=ü\" ¦ {\"a\":\"é=ü\"}",
                "größe=1 ¦ {\"größe\":\"1\"}",
                "a=b=c ¦ {\"a\":\"b=c\"}",
                "a=1 b=2 a=3 ¦ {\"a\":\"3\",\"b\":\"2\"}",
                "path=C:\\x ¦ {\"path\":\"C:\\\\x\"}"
            })
    void readsFields(String line, String fields) {
        assertThat(Extractors.compile("logfmt", "").extract(Value.of(line), Extraction.run()))
                .isEqualTo(Json.parse(fields));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "=1",
                "a=1 =2",
                "a\"b",
                "a=b\"c",
                "a=\"b",
                "a=\"b\"c",
                "a=\"b\\",
                "a=\"\\x\"",
                "a=\"\\u12\"",
                "a=\"\\ud800\"",
                "a=\"\\udc00\"",
                "\"a\"=1"
            })
    void refusesWhatIsNone(String line) {
        assertThat(Extraction.matches("logfmt", "", line)).isFalse();
    }
}

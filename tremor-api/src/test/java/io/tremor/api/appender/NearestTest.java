package io.tremor.api.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NearestTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "snik    | did you mean `sink`?",
                "sin     | did you mean `sink`?",
                "SINKS   | did you mean `sink`?",
                "scirpt  | did you mean `script`?",
                "onerror | did you mean `onError`?",
                "on_eror | did you mean `onError`?",
                "x       | there are `sink`, `script`, `onError`",
                "pattern | there are `sink`, `script`, `onError`",
            })
    void namesTheNearestOrAll(String wrong, String expected) {
        assertThat(Nearest.to(wrong, List.of("sink", "script", "onError"))).isEqualTo(expected);
    }
}

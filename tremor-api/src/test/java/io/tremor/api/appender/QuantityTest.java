package io.tremor.api.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QuantityTest {
    @ParameterizedTest
    @CsvSource({
        "5 s, PT5S",
        "500ms, PT0.5S",
        "1.5s, PT1.5S",
        "2 min, PT2M",
        "1h, PT1H",
        "1 d, PT24H",
        "0s, PT0S",
        "7 us, PT0.000007S",
        "3ns, PT0.000000003S"
    })
    void readsDurations(String text, Duration duration) {
        assertThat(Quantity.duration(text)).isEqualTo(duration);
    }

    @ParameterizedTest
    @CsvSource({
        "16 MiB, 16777216",
        "64KiB, 65536",
        "1 GiB, 1073741824",
        "5 MB, 5000000",
        "1kB, 1000",
        "12 B, 12",
        "0.5 KiB, 512",
        "2 mib, 2097152"
    })
    void readsSizes(String text, long bytes) {
        assertThat(Quantity.bytes(text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "s", "5 sec", "-5 s", "1.2.3 s", "5 s s", "99999999999999999999 d"})
    void saysHowADurationLooks(String text) {
        assertThatThrownBy(() -> Quantity.duration(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a duration such as `5 s`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "16", "MiB", "16 M", "-1 MiB", "9999999999999 GiB"})
    void saysHowASizeLooks(String text) {
        assertThatThrownBy(() -> Quantity.bytes(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not a size such as `16 MiB`");
    }
}

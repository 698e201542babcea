package io.tremor.forwarder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource({
        "1B, 1",
        "77, 77",
        "2 KB, 2000",
        "2KiB, 2048",
        "3kb, 3000",
        "16MiB, 16777216",
        "16 MB, 16000000",
        "1GiB, 1073741824",
        "0B, 0",
        "5GB, 5000000000",
        "1.5MiB, 1572864"
    })
    void readsSizes(String text, long bytes) {
        assertThat(Quantities.bytes("--max-message", text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"1ns, 1", "7 us, 7000", "3ms, 3000000", "5 s, 5000000000", "2min, 120000000000", "1h, 3600000000000"})
    void readsDurations(String text, long nanos) {
        assertThat(Quantities.nanos("--clock", text)).isEqualTo(nanos);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MiB", "-1", "-1B", "1 XiB", "1MiBs", "1s"})
    void refusesWhatIsNoSize(String text) {
        assertThatThrownBy(() -> Quantities.bytes("--max-message", text))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--max-message: `" + text)
                .hasMessageContaining("is not a size such as `16 MiB`")
                .hasMessageContaining("B, KiB, MiB, GiB, kB, MB or GB");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999999999999", "9999999999GiB"})
    void refusesWhatIsTooLarge(String text) {
        assertThatThrownBy(() -> Quantities.bytes("--max-message", text))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("--max-message: `" + text)
                .hasMessageEndingWith("is not a size such as `16 MiB` (it is too large)");
    }

    @Test
    void refusesWhatIsNoDuration() {
        assertThatThrownBy(() -> Quantities.nanos("--clock", "1MiB"))
                .hasMessageStartingWith("--clock: `1MiB` is not a duration such as `5 s`");
    }
}

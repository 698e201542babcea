package io.tremor.forwarder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {
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
        "5GB, 5000000000"
    })
    void readsSizes(String text, long bytes) {
        assertThat(Quantity.bytes("--max-message", text)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({"1ns, 1", "7 us, 7000", "3ms, 3000000", "5 s, 5000000000", "2min, 120000000000", "1h, 3600000000000"})
    void readsDurations(String text, long nanos) {
        assertThat(Quantity.nanos("--clock", text)).isEqualTo(nanos);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "MiB",
                "-1",
                "-1B",
                "1.5MiB",
                "1 XiB",
                "1MiBs",
                "99999999999999999999B",
                "9999999999GiB",
                "1s"
            })
    void refusesWhatIsNoSize(String text) {
        assertThatThrownBy(() -> Quantity.bytes("--max-message", text))
                .isInstanceOf(UsageException.class)
                .hasMessage("--max-message needs a size such as `16MiB`, was `" + text
                        + "`; units are B, KB, KiB, MB, MiB, GB, GiB");
    }

    @Test
    void refusesWhatIsNoDuration() {
        assertThatThrownBy(() -> Quantity.nanos("--clock", "1MiB"))
                .hasMessage("--clock needs a duration such as `1ns` or `5s`, was `1MiB`;"
                        + " units are ns, us, ms, s, min, h");
    }
}

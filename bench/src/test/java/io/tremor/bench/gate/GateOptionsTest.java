package io.tremor.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GateOptionsTest {
    @Test
    void everyRowIsWantedUnlessSomeAreNamed() {
        assertThat(GateOptions.parse(List.of()).wants("P1")).isTrue();
        GateOptions some = GateOptions.parse(List.of("--row", "P1", "--row", "p3"));
        assertThat(some.wants("P1")).isTrue();
        assertThat(some.wants("P2")).isFalse();
        assertThat(some.wants("P3")).isTrue();
    }

    @Test
    void readsNumbersAndTheDirectory() {
        GateOptions options = GateOptions.parse(List.of("--slices", "30", "--forks", "1", "--results", "out"));
        assertThat(options.slices()).isEqualTo(30);
        assertThat(options.forks()).isEqualTo(1);
        assertThat(options.results()).isEqualTo(Path.of("out"));
    }

    @ParameterizedTest
    @CsvSource({
        "--slices 29,   --slices needs a number from 30 on",
        "--slices many, --slices needs a number from 30 on",
        "--forks 0,     --forks needs a number from 1 on",
        "--row,         --row needs an argument",
        "--fast,        There is no option `--fast`"
    })
    void saysWhatIsWrong(String commandLine, String complaint) {
        assertThatThrownBy(() -> GateOptions.parse(List.of(commandLine.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(complaint);
    }
}

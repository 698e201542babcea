package io.tremor.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FiguresTest {
    private static final Figures FIGURES = new Figures(
            629.15,
            List.of(
                    new Measurement("tremor", Samples.of(1.5, 2), Samples.of(0, 0)),
                    new Measurement("hare", Samples.of(3, 4.25), Samples.of(7, 8))));

    @Test
    void linesAreReadBackAsTheyWere() {
        assertThat(Figures.parse(FIGURES.lines()).lines()).isEqualTo(FIGURES.lines());
    }

    @Test
    void figuresOfTwoHeatsAreJoinedByName() {
        Figures joined = FIGURES.and(new Figures(
                629.15,
                List.of(
                        new Measurement("hare", Samples.of(1), Samples.of(9)),
                        new Measurement("tremor", Samples.of(9), Samples.of(1)))));
        assertThat(joined.lines())
                .containsExactly(
                        "629.15", "tremor", "1.5 2.0 9.0", "0.0 0.0 1.0", "hare", "1.0 3.0 4.25", "7.0 8.0 9.0");
    }

    @Test
    void whoDidNotRunHasNoMeasurement() {
        assertThat(FIGURES.of("snail")).isEmpty();
        assertThat(FIGURES.of("hare")).isPresent();
    }
}

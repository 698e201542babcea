package io.tremor.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SamplesTest {
    private static final Samples ONE_TO_HUNDRED = Samples.of(
            IntStream.rangeClosed(1, 100).map(i -> 101 - i).asDoubleStream().toArray());

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "10, 10", "50, 50", "99, 99", "100, 100"})
    void thePercentileIsTheFigureOfThatRank(int percent, double figure) {
        assertThat(ONE_TO_HUNDRED.percentile(percent)).isEqualTo(figure);
    }

    @Test
    void minAndMedianAreThoseOfFiguresInAnyOrder() {
        Samples samples = Samples.of(5, 1, 9, 3, 7);
        assertThat(samples.min()).isEqualTo(1);
        assertThat(samples.p10()).isEqualTo(1);
        assertThat(samples.median()).isEqualTo(5);
    }

    @Test
    void oneOutlierDoesNotMoveTheTenthPercentile() {
        Samples disturbed = ONE_TO_HUNDRED.and(Samples.of(1_000_000));
        assertThat(disturbed.p10()).isEqualTo(11);
        assertThat(disturbed.percentile(100)).isEqualTo(1_000_000);
    }

    @Test
    void bothSetsCountWhenJoined() {
        assertThat(Samples.of(3, 4).and(Samples.of(1, 2)).toString()).isEqualTo("1.0 2.0 3.0 4.0");
    }

    @Test
    void textIsReadBackAsItWas() {
        Samples samples = Samples.of(0.1, 1e-9, 123456.789);
        assertThat(Samples.parse(samples.toString()).toString()).isEqualTo(samples.toString());
    }

    @Test
    void noSamplesAreRefused() {
        assertThatThrownBy(Samples::of).isInstanceOf(IllegalArgumentException.class);
    }
}

package io.tremor.bench.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.bench.gate.Target.Ratio;
import io.tremor.bench.gate.Verdict.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VerdictTest {
    /** At most 100 ns and 64 B, at least twice as fast as one rival and four times as another. */
    private static final Target TARGET = new Target(100, 64, List.of(new Ratio("hare", 2), new Ratio("tortoise", 4)));

    @ParameterizedTest(name = "tremor {0} ns and {1} B, hare {2} ns, tortoise {3} ns: {4}")
    @CsvSource({
        "100, 64,   200, 400, MET",
        " 50,  0,   500, 900, MET",
        "100, 64.4, 200, 400, MET",
        "100, 64.6, 200, 400, MISSED",
        "100, 64,   199, 400, MISSED",
        "100, 64,   200, 399, MISSED",
        "150, 64,   300, 600, SLOW_MACHINE",
        "150, 65,   300, 600, MISSED",
        "150, 64,   299, 600, MISSED",
        "150, 64,   300, 599, MISSED"
    })
    void ratiosAndAllocationDecideAndNanosecondsOnlyIfThereIsNothingToCompareWith(
            double nanos, double bytes, double hare, double tortoise, Outcome outcome) {
        Figures figures = figures(
                measured("tremor", nanos, bytes), measured("hare", hare, 999), measured("tortoise", tortoise, 999));
        assertThat(Verdict.of(TARGET, figures).outcome()).isEqualTo(outcome);
    }

    @Test
    void aRivalThatDidNotRunIsLeftOut() {
        Figures figures = figures(measured("tremor", 90, 0), measured("tortoise", 400, 0));
        assertThat(Verdict.of(TARGET, figures).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void nanosecondsDecideWhereNoRivalRan() {
        assertThat(Verdict.of(TARGET, figures(measured("tremor", 101, 0))).outcome())
                .isEqualTo(Outcome.MISSED);
        assertThat(Verdict.of(TARGET, figures(measured("tremor", 99, 0))).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void nanosecondsDecideWhereOnlyOthersRanThanTheTargetNames() {
        Figures figures = figures(measured("tremor", 101, 0), measured("snail", 9000, 0));
        assertThat(Verdict.of(TARGET, figures).outcome()).isEqualTo(Outcome.MISSED);
    }

    @Test
    void everyShortfallIsNamed() {
        Figures figures = figures(measured("tremor", 150, 100), measured("hare", 150, 0), measured("tortoise", 150, 0));
        assertThat(Verdict.of(TARGET, figures).reasons())
                .containsExactly(
                        "allocates 100.0 B, allowed are 64",
                        "1.00 × hare, wanted are 2.00",
                        "1.00 × tortoise, wanted are 4.00",
                        "takes 150 ns, wanted are 100");
    }

    @Test
    void nothingIsNamedWhereNothingFellShort() {
        Figures figures = figures(measured("tremor", 100, 64), measured("hare", 200, 0), measured("tortoise", 400, 0));
        assertThat(Verdict.of(TARGET, figures).reasons()).isEmpty();
    }

    @Test
    void theTenthPercentileCountsAndNotTheMean() {
        double[] mostlySlow = {90, 90, 5000, 5000, 5000, 5000, 5000, 5000, 5000, 5000};
        Figures figures = figures(
                new Measurement("tremor", Samples.of(mostlySlow), Samples.of(0)),
                measured("hare", 200, 0),
                measured("tortoise", 400, 0));
        assertThat(Verdict.of(TARGET, figures).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void thereIsNoVerdictWithoutTremor() {
        Figures figures = figures(measured("hare", 1, 1));
        assertThatThrownBy(() -> Verdict.of(TARGET, figures)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Figures figures(Measurement... measurements) {
        return new Figures(1000, List.of(measurements));
    }

    private static Measurement measured(String name, double nanos, double bytes) {
        return new Measurement(name, Samples.of(nanos), Samples.of(bytes));
    }
}

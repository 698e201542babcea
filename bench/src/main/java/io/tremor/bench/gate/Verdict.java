package io.tremor.bench.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a race says about a target.
 *
 * @param outcome the word
 * @param reasons what fell short, empty if nothing did
 */
record Verdict(Outcome outcome, List<String> reasons) {

    /** The words, as the table shows them. */
    enum Outcome {
        /** Everything was reached. */
        MET("met"),
        /** Nanoseconds were not reached but every ratio was: the machine is slower than the table's, and the ratio counts. */
        SLOW_MACHINE("met (slow machine?)"),
        /** A ratio or the allocation was not reached; or nanoseconds were not, and no rival was there to compare with. */
        MISSED("**missed**"),
        /** There was no race. */
        NOT_RUN("**not run**");

        private final String text;

        Outcome(String text) {
            this.text = text;
        }

        String text() {
            return text;
        }
    }

    /** Allocation is counted in whole bytes; what a JVM does beside the work must not turn 0 into 1. */
    private static final double BYTES_TOLERANCE = 0.5;

    static Verdict notRun(String reason) {
        return new Verdict(Outcome.NOT_RUN, List.of(reason));
    }

    /** Compares what tremor and its rivals measured with the target. A ratio to someone who did not run is left out. */
    static Verdict of(Target target, Figures figures) {
        Measurement tremor =
                figures.of(Contestant.TREMOR).orElseThrow(() -> new IllegalArgumentException("tremor did not run"));
        List<String> misses = new ArrayList<>();
        double bytes = tremor.bytes().median();
        if (bytes > target.bytes() + BYTES_TOLERANCE) {
            misses.add(format("allocates %.1f B, allowed are %.0f", bytes, target.bytes()));
        }
        int compared = 0;
        for (Target.Ratio ratio : target.ratios()) {
            Optional<Measurement> rival = figures.of(ratio.rival());
            if (rival.isPresent()) {
                compared++;
                double factor = rival.get().nanos().p10() / tremor.nanos().p10();
                if (!(factor >= ratio.factor())) {
                    misses.add(format("%.2f × %s, wanted are %.2f", factor, ratio.rival(), ratio.factor()));
                }
            }
        }
        if (target.margin() != null) {
            misses.addAll(beyond(target.margin(), tremor, figures));
        }
        double nanos = tremor.nanos().p10();
        if (nanos <= target.nanos()) {
            return new Verdict(misses.isEmpty() ? Outcome.MET : Outcome.MISSED, misses);
        }
        Outcome outcome = misses.isEmpty() && compared > 0 ? Outcome.SLOW_MACHINE : Outcome.MISSED;
        misses.add(format("takes %.0f ns, wanted are %.0f", nanos, target.nanos()));
        return new Verdict(outcome, misses);
    }

    private static List<String> beyond(Target.Margin margin, Measurement tremor, Figures figures) {
        Measurement other = figures.of(margin.other()).orElseThrow();
        List<String> misses = new ArrayList<>();
        double nanos = tremor.nanos().p10() - other.nanos().p10();
        if (nanos > margin.nanos()) {
            misses.add(format("takes %.0f ns more than %s, allowed are %.0f", nanos, margin.other(), margin.nanos()));
        }
        double bytes = tremor.bytes().median() - other.bytes().median();
        if (bytes > margin.bytes() + BYTES_TOLERANCE) {
            misses.add(
                    format("allocates %.1f B more than %s, allowed are %.0f", bytes, margin.other(), margin.bytes()));
        }
        return misses;
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}

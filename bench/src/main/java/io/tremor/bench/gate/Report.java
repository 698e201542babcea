package io.tremor.bench.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The results as a page of Markdown: where they come from, the verdict on every row, then everyone's figures. */
final class Report {
    private final StringBuilder page = new StringBuilder(4096);

    private Report() {}

    static String of(LocalDate day, Platform platform, List<Result> results) {
        Report report = new Report();
        report.head(day, platform);
        report.verdicts(results);
        report.shortfalls(results);
        results.forEach(report::figures);
        return report.page.toString();
    }

    private void head(LocalDate day, Platform platform) {
        line("# Gate of %s on JDK %d", day, platform.feature());
        line("");
        line("* machine: %s", platform.machine());
        line("* JDK: %s", platform.jdk());
        line("* commit: %s", platform.commit());
        line("");
        line(
                "Times are processor time: the 10th percentile of short slices that tremor and its rivals took in turns, in one process.");
        line(
                "Where nanoseconds and ratio disagree, the ratio counts: machines differ, and a shared one from second to second.");
        line("");
    }

    private void verdicts(List<Result> results) {
        line(
                "| row | work | input | ns (target) | GB/s | B allocated (target) | times as fast as (target) | verdict |");
        line("|---|---|---|---:|---:|---:|---|---|");
        for (Result result : results) {
            Row row = result.row();
            Figures figures = result.figures();
            if (figures == null) {
                line("| %s | %s | %s | | | | | %s |", row.id(), row.work(), row.input(), text(result));
            } else {
                verdict(row, figures, text(result));
            }
        }
        line("");
    }

    private void verdict(Row row, Figures figures, String text) {
        Target target = row.target(figures.inputBytes());
        Measurement tremor = figures.of(Contestant.TREMOR).orElseThrow();
        double nanos = tremor.nanos().p10();
        line(
                "| %s | %s | %s | %.0f (%.0f) | %.2f | %.1f (%.0f) | %s | %s |",
                row.id(),
                row.work(),
                row.input(),
                nanos,
                target.nanos(),
                figures.inputBytes() / nanos,
                tremor.bytes().median(),
                target.bytes(),
                ratios(target, nanos, figures),
                text);
    }

    private static String ratios(Target target, double nanos, Figures figures) {
        return target.ratios().stream()
                .map(ratio -> figures.of(ratio.rival())
                        .map(rival -> format(
                                "%s %.2f (%s)", ratio.rival(), rival.nanos().p10() / nanos, plain(ratio.factor())))
                        .orElse(ratio.rival() + " not on this JDK"))
                .collect(Collectors.joining(", "));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private void shortfalls(List<Result> results) {
        for (Result result : results) {
            for (String reason : result.verdict().reasons()) {
                line("* %s on %s: %s (%s)", result.row().id(), result.row().input(), reason, text(result));
            }
        }
        line("");
    }

    private void figures(Result result) {
        Figures figures = result.figures();
        if (figures == null) {
            return;
        }
        line(
                "## %s, %s, %s",
                result.row().id(), result.row().work(), result.row().input());
        line("");
        line("| | ns p10 | min | median | MB/s | B allocated | times tremor's time |");
        line("|---|---:|---:|---:|---:|---:|---:|");
        double tremor = figures.of(Contestant.TREMOR).orElseThrow().nanos().p10();
        for (Measurement measurement : figures.measurements()) {
            Samples nanos = measurement.nanos();
            line(
                    "| %s | %.1f | %.1f | %.1f | %.0f | %.1f | %.2f |",
                    measurement.name(),
                    nanos.p10(),
                    nanos.min(),
                    nanos.median(),
                    figures.inputBytes() / nanos.p10() * 1000,
                    measurement.bytes().median(),
                    nanos.p10() / tremor);
        }
        line("");
    }

    private static String text(Result result) {
        return result.verdict().outcome().text();
    }

    private void line(String pattern, Object... arguments) {
        page.append(format(pattern, arguments)).append('\n');
    }

    private static String format(String pattern, Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments);
    }
}

package io.tremor.bench.gate;

import io.tremor.bench.gate.Verdict.Outcome;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The command behind {@code bench/run}: races every row, prints a report, keeps it as a file, and exits with 1 where a
 * row
 * is missed, or with 2 where one could not be run.
 */
public final class Gate {
    private final HeatRunner runner;
    private final int heats;
    private final PrintStream progress;

    /** Creates a gate that runs each row {@code heats} times, and prints what it is at to {@code progress}. */
    Gate(HeatRunner runner, int heats, PrintStream progress) {
        this.runner = runner;
        this.heats = heats;
        this.progress = progress;
    }

    /** Returns all rows. */
    static List<Row> rows() {
        List<Row> rows = new ArrayList<>(JsonRows.all());
        rows.addAll(ScriptRows.all());
        rows.addAll(ExtractorRows.all());
        rows.addAll(LogRows.all());
        rows.addAll(StartRow.all());
        return List.copyOf(rows);
    }

    /** Takes {@link GateOptions}. */
    public static void main(String[] arguments) throws IOException {
        GateOptions options;
        try {
            options = GateOptions.parse(List.of(arguments));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            System.exit(2);
            return;
        }
        List<Row> rows = rows().stream().filter(row -> options.wants(row.id())).toList();
        Gate gate = new Gate(new ForkedHeat(options.slices()), options.forks(), System.err);
        List<Result> results = gate.run(rows);
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Platform platform = Platform.current();
        String report = Report.of(today, platform, results);
        System.out.print(report);
        if (options.results() != null && options.rows().isEmpty()) {
            write(report, options.results(), today + "-jdk" + platform.feature() + ".md");
        }
        System.exit(exitCode(results));
    }

    List<Result> run(List<Row> rows) throws IOException {
        List<Result> results = new ArrayList<>();
        for (Row row : rows) {
            progress.println(row.id() + ", " + row.work() + ", " + row.input() + " ...");
            results.add(run(row));
        }
        return results;
    }

    private Result run(Row row) throws IOException {
        Figures figures;
        try {
            figures = runner.run(row);
            for (int i = 1; i < heats; i++) {
                figures = figures.and(runner.run(row));
            }
        } catch (IllegalStateException e) {
            return new Result(row, null, Verdict.notRun(String.valueOf(e.getMessage())));
        }
        return new Result(row, figures, Verdict.of(row.target(figures.inputBytes()), figures));
    }

    /** Returns 1 where a row is missed, else 2 where one was not run or there was none at all, else 0. */
    static int exitCode(List<Result> results) {
        if (has(Outcome.MISSED, results)) {
            return 1;
        }
        return results.isEmpty() || has(Outcome.NOT_RUN, results) ? 2 : 0;
    }

    private static boolean has(Outcome outcome, List<Result> results) {
        return results.stream().anyMatch(result -> result.verdict().outcome() == outcome);
    }

    private static void write(String report, Path directory, String name) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name), report);
    }
}

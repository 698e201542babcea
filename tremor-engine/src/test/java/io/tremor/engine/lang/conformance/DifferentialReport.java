package io.tremor.engine.lang.conformance;

import io.tremor.api.Json;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.DiagnosticRenderer;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ScriptCompiler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows by hand how the recorded cases fare. {@code DifferentialReport [-q] [-h] [FILE|NAME…]}: a file such as
 * {@code operators} lists the cases that differ ({@code -q}: only sums; {@code -h}: also those that differ in hints alone),
 * a case, or the start of its name and {@code *}, shows all about it.
 */
final class DifferentialReport {
    private DifferentialReport() {}

    /** Prints what {@code args} ask for. */
    public static void main(String[] args) throws IOException {
        Path directory = Path.of(System.getProperty("shared.data", "../../shared/data"), "differential");
        List<String> asked = new ArrayList<>(List.of(args));
        boolean quiet = asked.remove("-q");
        boolean hints = asked.remove("-h");
        if (asked.isEmpty()) {
            asked.addAll(Differential.FILES);
        }
        for (String name : asked) {
            if (Differential.FILES.contains(name)) {
                Differential run = Differential.run(directory, name);
                if (!quiet) {
                    run.cases().forEach(one -> list(one, run.found().get(one.name()), hints));
                }
                System.out.println(run.summary());
            } else {
                showAll(directory, name);
            }
        }
    }

    private static void list(RecordedCase one, Differences differences, boolean hints) {
        if (!differences.isEmpty()) {
            System.out.println("--- " + one.name() + "\n" + differences.describe());
        } else if (hints && !differences.hints().isEmpty()) {
            System.out.println("--- " + one.name() + "\nhint: " + String.join("\nhint: ", differences.hints()));
        }
    }

    private static void showAll(Path directory, String name) throws IOException {
        for (String file : Differential.FILES) {
            for (RecordedCase one : RecordedCase.read(directory.resolve(file + ".jsonl"))) {
                boolean fits = name.endsWith("*")
                        ? one.name().startsWith(name.substring(0, name.length() - 1))
                        : one.name().equals(name);
                if (fits) {
                    show(one);
                }
            }
        }
    }

    private static void show(RecordedCase one) {
        System.out.println("=== " + one.name());
        List<String> lines = one.source().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            System.out.printf("%5d | %s%n", i + 1, lines.get(i));
        }
        one.events().forEach(event -> System.out.println("in:  " + Json.toString(event)));
        show("expected", one.expected());
        show("got", one.run());
        Differences differences = Differences.between(one.expected(), one.run());
        System.out.println(differences.isEmpty() ? "agrees" : differences.describe());
        differences.hints().forEach(hint -> System.out.println("hint: " + hint));
        showDiagnostics(one);
    }

    private static void show(String title, Behaviour behaviour) {
        System.out.println(title + ":");
        if (behaviour.refusal() != null) {
            System.out.println("    refused: " + behaviour.refusal());
        }
        behaviour.warnings().forEach(warning -> System.out.println("    " + warning));
        behaviour.results().forEach(result -> System.out.println("    " + result));
    }

    private static void showDiagnostics(RecordedCase one) {
        Source source = new Source(one.name(), one.source());
        try {
            ScriptCompiler.compile(source, CompileOptions.DEFAULTS)
                    .warnings()
                    .forEach(warning -> System.out.print(DiagnosticRenderer.plain(source, warning)));
        } catch (ScriptException e) {
            e.diagnostics().forEach(error -> System.out.print(DiagnosticRenderer.plain(source, error)));
        } catch (RuntimeException | Error e) {
            e.printStackTrace(System.out);
        }
    }
}

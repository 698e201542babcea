package io.tremor.bench.gate;

import io.tremor.api.script.ScriptException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A heat in a JVM of its own, started like this one, so that the figures of a row do not depend on what else has run.
 *
 * <p>Figures come back through a file, and what the JVM has to say, such as warnings, is shown only where it fails.
 */
public final class ForkedHeat implements HeatRunner {
    private static final int CANNOT_RUN = 3;

    private final int slices;

    ForkedHeat(int slices) {
        this.slices = slices;
    }

    @Override
    public Figures run(Row row) throws IOException {
        Path file = Files.createTempFile("heat", ".txt");
        Path errors = Files.createTempFile("heat", ".err");
        try {
            Process process = new ProcessBuilder(command(row, file))
                    .inheritIO()
                    .redirectError(errors.toFile())
                    .start();
            int exit = process.waitFor();
            if (exit == 0) {
                return Figures.parse(Files.readAllLines(file));
            }
            if (exit == CANNOT_RUN) {
                throw new IllegalStateException(Files.readString(file));
            }
            System.err.print(Files.readString(errors));
            throw new IllegalStateException("the JVM of the heat ended with exit code " + exit);
        } catch (InterruptedException e) {
            throw new IOException("Interrupted while a heat was running", e);
        } finally {
            Files.delete(file);
            Files.delete(errors);
        }
    }

    private List<String> command(Row row, Path file) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ForkedHeat.class.getName()));
        command.addAll(List.of(row.key(), Integer.toString(slices), file.toString()));
        return command;
    }

    /**
     * Runs the heat of the row with the key that is the first argument, and writes figures to the file that is the
     * third.
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[2]);
        Row row = Gate.rows().stream()
                .filter(candidate -> candidate.key().equals(arguments[0]))
                .findFirst()
                .orElseThrow();
        Figures figures;
        try {
            figures = row.measure(Schedule.usual(Integer.parseInt(arguments[1])));
        } catch (IllegalStateException | UncheckedIOException | ScriptException e) {
            Files.writeString(file, String.valueOf(e.getMessage()));
            System.exit(CANNOT_RUN);
            return;
        }
        Files.write(file, figures.lines(), StandardCharsets.UTF_8);
    }
}

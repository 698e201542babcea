package io.tremor.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** {@code bin/tremor} as a process of its own, with the Java of the test. */
record Launch(int exit, String out, String err) {
    static final Path LAUNCHER = Path.of("../bin/tremor").toAbsolutePath().normalize();

    /** A thread for each stream: on a small machine the common pool has one, and a full pipe would stop it. */
    static final Executor THREADS = task -> new Thread(task, "stream of bin/tremor").start();

    /** Returns a process that is ready to start; the variables that would change how Java starts are not set. */
    static ProcessBuilder prepare(String... command) {
        ProcessBuilder builder = new ProcessBuilder(List.of(command));
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        environment.remove("TREMOR_JAVA_OPTS");
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("TREMOR", LAUNCHER.toString());
        return builder;
    }

    /** Runs {@code bin/tremor} with {@code input}. */
    static Launch tremor(String input, String... args) {
        String[] command = new String[args.length + 1];
        command[0] = LAUNCHER.toString();
        System.arraycopy(args, 0, command, 1, args.length);
        return run(prepare(command), input);
    }

    /** Runs a line of shell, in which {@code $TREMOR} is {@code bin/tremor}. */
    static Launch shell(Path directory, String line) {
        return run(prepare("sh", "-c", line).directory(directory.toFile()), "");
    }

    static Launch run(ProcessBuilder builder, String input) {
        try {
            Process process = builder.start();
            CompletableFuture<String> out = reading(process.getInputStream());
            CompletableFuture<String> err = reading(process.getErrorStream());
            try (OutputStream stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // It ended without reading everything, which some of these cases are about.
                assertThat(e).hasMessageMatching("Broken pipe|Stream closed");
            }
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
            return new Launch(process.exitValue(), out.join(), err.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Reads to the end, but never more than a test can look at. */
    private static CompletableFuture<String> reading(InputStream stream) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try (stream) {
                        return new String(stream.readNBytes(1 << 20), StandardCharsets.UTF_8);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                THREADS);
    }
}

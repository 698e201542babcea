package io.tremor.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A stream many times larger than the heap, through the launcher. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/tremor is for POSIX shells")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongStreamIT {
    private static final long SIZE = 200_000_000;

    private final EventStream stream = new EventStream();

    @TempDir
    private Path directory;

    @Test
    void accountsForEveryLineInSixtyFourMegabytes() throws Exception {
        String script =
                Files.writeString(directory.resolve("script.tremor"), "event").toString();
        ProcessBuilder builder = Launch.prepare(Launch.LAUNCHER.toString(), "run", script);
        builder.environment().put("TREMOR_JAVA_OPTS", "-Xmx64m -XX:+ExitOnOutOfMemoryError");
        Process process = builder.start();
        try {
            CompletableFuture<Long> lines = CompletableFuture.supplyAsync(() -> write(process), Launch.THREADS);
            CompletableFuture<Long> reports =
                    CompletableFuture.supplyAsync(() -> checkReports(process), Launch.THREADS);
            long copied = checkOutput(process);

            assertThat(process.waitFor()).isZero();
            assertThat(copied + reports.get()).isEqualTo(lines.get());
            assertThat(reports.get()).isEqualTo(lines.get() / 400);
        } finally {
            process.destroyForcibly();
        }
    }

    private long write(Process process) {
        try (OutputStream in = process.getOutputStream()) {
            return stream.write(in, SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns how many lines came out, each of them the next that has to. */
    private long checkOutput(Process process) throws IOException {
        long copied = 0;
        long number = 0;
        try (BufferedReader out = reader(process.getInputStream())) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                while (EventStream.isBroken(number)) {
                    number++;
                }
                String expected = stream.expected(number);
                if (!line.equals(expected)) {
                    assertThat(line).as("line %d", number).isEqualTo(expected);
                }
                copied++;
                number++;
            }
        }
        return copied;
    }

    /** Returns how many lines were reported, each of them the next broken one. */
    private static long checkReports(Process process) {
        long number = 399;
        long reports = 0;
        try (BufferedReader err = reader(process.getErrorStream())) {
            for (String line = err.readLine(); line != null; line = err.readLine()) {
                assertThat(line).startsWith("Error: <stdin>: message " + (number + 1) + " at byte ");
                number += 400;
                reports++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reports;
    }

    private static BufferedReader reader(InputStream stream) {
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8), 1 << 16);
    }
}

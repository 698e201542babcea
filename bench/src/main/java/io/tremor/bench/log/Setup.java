package io.tremor.bench.log;

import io.tremor.api.Json;
import io.tremor.api.codec.DecodeException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * A framework with a configuration, in which {@code OUTPUT} stands for the file to write.
 *
 * @param name who this is in reports
 * @param writes whether each event becomes a line of JSON
 */
public record Setup(String name, Framework framework, String configuration, boolean writes) {
    /** As many calls as an application may make at once. */
    public static final int BURST = 256;

    private static final String OUTPUT = "OUTPUT";
    private static final long PAUSE_NANOS = 2_000_000;
    private static final int CHECKED = 200;

    /** Returns a setup whose every event becomes a line of JSON. */
    static Setup writing(String name, Framework framework, String configuration) {
        return new Setup(name, framework, configuration, true);
    }

    /** Returns a setup from which nothing comes out. */
    static Setup silent(String name, Framework framework, String configuration) {
        return new Setup(name, framework, configuration, false);
    }

    /** Sets the framework up, with an output that takes everything and keeps nothing. */
    public LogPath open() {
        return framework.open(configuration.replace(OUTPUT, "/dev/null"));
    }

    /**
     * Logs some events into a file.
     *
     * @throws IllegalStateException if they do not come out, each as a line of JSON with its message
     */
    public void check() throws IOException {
        Path file = Files.createTempFile("bench", ".jsonl");
        try {
            try (LogPath path = framework.open(configuration.replace(OUTPUT, file.toString()))) {
                for (int i = 0; i < CHECKED; i++) {
                    path.log(i);
                }
            }
            List<String> lines = Files.readAllLines(file);
            int expected = writes ? CHECKED : 0;
            if (lines.size() != expected) {
                throw new IllegalStateException(
                        name + " wrote " + lines.size() + " lines for " + CHECKED + " events, not " + expected);
            }
            for (int i = 0; i < lines.size(); i++) {
                check(lines.get(i), i);
            }
        } finally {
            Files.delete(file);
        }
    }

    private void check(String line, int number) {
        try {
            if (Json.toString(Json.parse(line)).contains(Framework.text(number))) {
                return;
            }
        } catch (DecodeException e) {
            throw new IllegalStateException(name + " wrote what is no JSON: " + line, e);
        }
        throw new IllegalStateException(name + " wrote for event " + number + ": " + line);
    }

    /** Logs a burst, and returns the number of calls. */
    public static int burst(LogPath path) {
        for (int i = 0; i < BURST; i++) {
            path.log(i);
        }
        return BURST;
    }

    /** Leaves whoever writes the time to write a burst. */
    public static void pause() {
        LockSupport.parkNanos(PAUSE_NANOS);
    }
}

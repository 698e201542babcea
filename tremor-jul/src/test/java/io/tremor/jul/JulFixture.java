package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** The JDK's logging set up from a file, with standard output and standard error in hand. */
final class JulFixture implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String FILE = "java.util.logging.config.file";

    /** Kept here: nobody else holds on to a logger. */
    final Logger shop;

    private final PrintStream output = System.out;
    private final PrintStream error = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complaints = new ByteArrayOutputStream();

    private JulFixture(Path file) throws IOException {
        System.setOut(new PrintStream(written, false, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complaints, true, StandardCharsets.UTF_8));
        System.setProperty(FILE, file.toString());
        LogManager.getLogManager().readConfiguration();
        shop = Logger.getLogger("shop");
        // Handlers are made when somebody asks for them.
        Logger.getLogger("").getHandlers();
    }

    /** Starts with a file of the tests' own, written to {@code directory} first. */
    static JulFixture start(Path directory, String file) throws IOException {
        try (InputStream properties = JulFixture.class.getResourceAsStream(file)) {
            assertThat(properties).isNotNull();
            return startWith(directory, new String(properties.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Starts with a handler of ours, and {@code properties} of its own or of others. */
    static JulFixture startWith(Path directory, String properties) throws IOException {
        return new JulFixture(Files.writeString(directory.resolve("logging.properties"), properties));
    }

    /** Starts with a handler without any option that gets records of every level of the logger {@code shop}. */
    static JulFixture startPlain(Path directory) throws IOException {
        return start(directory, "zero.properties");
    }

    TremorHandler handler() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            if (handler instanceof TremorHandler ours) {
                return ours;
            }
        }
        throw new AssertionError("There is no handler of ours");
    }

    /** Returns what stands on standard output, line by line, each read as JSON, when all of it is written. */
    List<RecordValue> events() {
        return lines().stream().map(line -> (RecordValue) Json.parse(line)).toList();
    }

    List<String> lines() {
        for (Handler handler : Logger.getLogger("").getHandlers()) {
            assertThat(!(handler instanceof TremorHandler ours) || ours.flush(PATIENCE))
                    .isTrue();
        }
        return written();
    }

    /** Returns what stands on standard output, line by line, without waiting for anything. */
    List<String> written() {
        String text = written.toString(StandardCharsets.UTF_8);
        assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    /** Returns what stands on standard error, line by line. */
    List<String> errors() {
        return complaints.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** Returns what of that we have said. */
    List<String> ours() {
        return errors().stream().filter(line -> line.startsWith("Tremor")).toList();
    }

    @Override
    public void close() throws IOException {
        LogManager.getLogManager().reset();
        System.clearProperty(FILE);
        System.setOut(output);
        System.setErr(error);
        LogManager.getLogManager().readConfiguration();
    }
}

package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.async.AsyncLoggerContext;
import org.apache.logging.log4j.status.StatusData;
import org.apache.logging.log4j.status.StatusListener;
import org.apache.logging.log4j.status.StatusLogger;

/** Log4j set up from a file, with its standard output and the errors of its status logger in hand. */
final class TremorFixture implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    LoggerContext context = new LoggerContext("not configured");
    private final PrintStream output = System.out;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Queue<String> errors = new ConcurrentLinkedQueue<>();
    private final StatusListener listener = new StatusListener() {
        @Override
        public void log(StatusData data) {
            errors.add(data.getMessage().getFormattedMessage());
        }

        @Override
        public Level getStatusLevel() {
            return Level.ERROR;
        }

        @Override
        public void close() {}
    };

    private TremorFixture() {
        System.setOut(new PrintStream(written, false, StandardCharsets.UTF_8));
        StatusLogger.getLogger().registerListener(listener);
    }

    /** Starts a context with synchronous loggers, unless the file says otherwise. */
    static TremorFixture start(String file) throws URISyntaxException {
        TremorFixture fixture = new TremorFixture();
        fixture.context = new LoggerContext("synchronous", null, resource(file).toURI());
        fixture.context.start();
        return fixture;
    }

    /** Starts a context whose loggers are all asynchronous. */
    static TremorFixture startAsynchronous(String file) throws URISyntaxException {
        TremorFixture fixture = new TremorFixture();
        fixture.context =
                new AsyncLoggerContext("asynchronous", null, resource(file).toURI());
        fixture.context.start();
        return fixture;
    }

    /** Starts a context from a configuration with {@code appenders}, which are written to {@code directory} first. */
    static TremorFixture startWith(Path directory, String appenders) throws IOException {
        Path file = directory.resolve("log4j2.xml");
        Files.writeString(file, """
                <Configuration status="OFF">
                  <Appenders>
                %s
                  </Appenders>
                  <Loggers>
                    <Root level="ALL">
                      <AppenderRef ref="T"/>
                    </Root>
                  </Loggers>
                </Configuration>
                """.formatted(appenders));
        TremorFixture fixture = new TremorFixture();
        fixture.context = new LoggerContext("written", null, file.toUri());
        fixture.context.start();
        return fixture;
    }

    private static URL resource(String file) {
        URL configuration = TremorFixture.class.getResource(file);
        assertThat(configuration).isNotNull();
        return configuration;
    }

    TremorAppender appender() {
        return context.getConfiguration().getAppender("T");
    }

    /** Returns what stands on standard output, line by line, each read as JSON, when all of it is written. */
    List<RecordValue> events() {
        return lines().stream().map(line -> (RecordValue) Json.parse(line)).toList();
    }

    List<String> lines() {
        if (appender() != null) {
            assertThat(appender().flush(PATIENCE)).isTrue();
        }
        String text = written.toString(StandardCharsets.UTF_8);
        assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    /** Returns the errors that are ours. */
    List<String> errors() {
        return errors.stream()
                .filter(error -> error.startsWith("Tremor") && error.contains("["))
                .toList();
    }

    @Override
    public void close() {
        context.stop();
        StatusLogger.getLogger().removeListener(listener);
        System.setOut(output);
    }
}

package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Logback set up from a configuration, with its standard output in hand. */
final class LogbackFixture implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final LoggerContext context = new LoggerContext();
    private final PrintStream output = System.out;
    private final PrintStream error = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private LogbackFixture() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        System.setOut(new PrintStream(written, false, StandardCharsets.UTF_8));
        // SLF4J reports objects without text there.
        System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    /** Starts Logback with the configuration {@code file}. */
    static LogbackFixture start(String file) throws JoranException {
        return start(file, Map.of());
    }

    /** Starts Logback with the configuration {@code file}, in which <code>${…}</code> stands for {@code properties}. */
    static LogbackFixture start(String file, Map<String, String> properties) throws JoranException {
        LogbackFixture fixture = new LogbackFixture();
        properties.forEach(fixture.context::putProperty);
        fixture.configure(file);
        return fixture;
    }

    /** Starts Logback with one appender that has {@code options}, given as XML. */
    static LogbackFixture startAppender(String options) throws JoranException {
        return startText("<appender name='T' class='io.tremor.logback.TremorAppender'>" + options + "</appender>"
                + "<root level='TRACE'><appender-ref ref='T'/></root>");
    }

    /** Starts Logback with {@code elements} as its configuration. */
    static LogbackFixture startText(String elements) throws JoranException {
        LogbackFixture fixture = new LogbackFixture();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(fixture.context);
        String text = "<configuration>" + elements + "</configuration>";
        configurator.doConfigure(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        return fixture;
    }

    /** Configures the context once more. */
    void configure(String file) throws JoranException {
        URL configuration = LogbackFixture.class.getResource(file);
        assertThat(configuration).isNotNull();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(configuration);
    }

    Logger logger() {
        return context.getLogger("shop");
    }

    /** Returns what stands on standard output, line by line, each read as JSON. */
    List<RecordValue> events() {
        return lines().stream().map(line -> (RecordValue) Json.parse(line)).toList();
    }

    /** Returns how many events stand on standard output, each of which has to be JSON, and forgets them. */
    int takeEvents() {
        int count = 0;
        for (String line : lines()) {
            Json.parse(line);
            count++;
        }
        written.reset();
        return count;
    }

    /** Returns the field {@code name} of each event, as text. */
    List<String> texts(String name) {
        return events().stream().map(event -> text(event, name)).toList();
    }

    static String text(RecordValue event, String name) {
        return JavaValue.text(Objects.requireNonNull(event.get(name), name));
    }

    List<String> lines() {
        TremorAppender appender = appender();
        if (appender != null) {
            assertThat(appender.flush(PATIENCE)).isTrue();
        }
        String text = written.toString(StandardCharsets.UTF_8);
        assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    /** Returns the messages of all errors. */
    List<String> errors() {
        return context.getStatusManager().getCopyOfStatusList().stream()
                .filter(status -> status.getLevel() == Status.ERROR)
                .map(Status::getMessage)
                .toList();
    }

    TremorAppender appender() {
        return (TremorAppender) context.getLogger(Logger.ROOT_LOGGER_NAME).getAppender("T");
    }

    @Override
    public void close() {
        context.stop();
        System.setOut(output);
        System.setErr(error);
    }
}

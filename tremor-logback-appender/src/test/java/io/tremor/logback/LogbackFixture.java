package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Logback set up from a file, with its standard output in hand. */
final class LogbackFixture implements AutoCloseable {
    final LoggerContext context = new LoggerContext();
    private final PrintStream output = System.out;
    private final PrintStream error = System.err;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private LogbackFixture() {
        context.setMDCAdapter(new LogbackMDCAdapter());
        System.setOut(new PrintStream(written, false, StandardCharsets.UTF_8));
        // SLF4J reports objects without text there.
        System.setErr(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8));
    }

    static LogbackFixture start(String file) throws JoranException {
        LogbackFixture fixture = new LogbackFixture();
        URL configuration = LogbackFixture.class.getResource(file);
        assertThat(configuration).isNotNull();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(fixture.context);
        configurator.doConfigure(configuration);
        return fixture;
    }

    /** Returns what stands on standard output, line by line, each read as JSON. */
    List<RecordValue> events() {
        return lines().stream().map(line -> (RecordValue) Json.parse(line)).toList();
    }

    List<String> lines() {
        String text = written.toString(StandardCharsets.UTF_8);
        assertThat(text.isEmpty() || text.endsWith("\n")).isTrue();
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }

    /** Returns the messages of the appender's own errors. */
    List<String> errors() {
        return context.getStatusManager().getCopyOfStatusList().stream()
                .filter(status -> status.getLevel() == Status.ERROR)
                .map(Status::getMessage)
                .toList();
    }

    TremorAppender appender() {
        return (TremorAppender) context.getLogger("ROOT").getAppender("T");
    }

    @Override
    public void close() {
        context.stop();
        System.setOut(output);
        System.setErr(error);
    }
}

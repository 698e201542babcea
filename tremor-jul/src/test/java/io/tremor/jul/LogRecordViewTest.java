package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.LogEventView;
import io.tremor.testkit.appender.LogCall;
import io.tremor.testkit.appender.LogEventViewContract;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LogRecordViewTest extends LogEventViewContract {
    private static final Map<String, Level> LEVELS = Map.of(
            "TRACE",
            Level.FINER,
            "DEBUG",
            Level.FINE,
            "INFO",
            Level.INFO,
            "WARN",
            Level.WARNING,
            "ERROR",
            Level.SEVERE);

    @Override
    protected void log(LogCall call, Consumer<LogEventView> observer) {
        Logger logger = Logger.getLogger(call.logger());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord record) {
                observer.accept(new LogRecordView(record, new WholeNumbers()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.setUseParentHandlers(false);
        logger.setLevel(Level.ALL);
        handler.setLevel(Level.ALL);
        logger.addHandler(handler);
        try {
            LogRecord record = new LogRecord(LEVELS.get(call.level()), call.message());
            record.setLoggerName(call.logger());
            record.setThrown(call.exception());
            if (!call.arguments().isEmpty()) {
                record.setParameters(call.arguments().toArray());
            }
            logger.log(record);
        } finally {
            logger.removeHandler(handler);
        }
    }

    @Override
    protected String template(String template) {
        StringBuilder numbered = new StringBuilder();
        int number = 0;
        for (String part : template.split("(?=\\{})|(?<=\\{})")) {
            numbered.append(part.equals("{}") ? "{" + number++ + "}" : part);
        }
        return numbered.toString();
    }

    @Override
    protected String levelName(String level) {
        return LEVELS.get(level).getName();
    }

    @Override
    protected boolean hasKeyValues() {
        return false;
    }

    @Override
    protected boolean hasContextAndMarkers() {
        return false;
    }

    @ParameterizedTest
    @CsvSource({
        "SEVERE, ERROR",
        "WARNING, WARN",
        "INFO, INFO",
        "CONFIG, INFO",
        "FINE, DEBUG",
        "FINER, TRACE",
        "FINEST, TRACE",
        "1100, ERROR",
        "950, WARN",
        "850, INFO",
        "600, DEBUG",
        "450, TRACE",
        "OFF, ERROR",
        "ALL, TRACE",
        "-7, TRACE"
    })
    void everyLevelHasItsPlace(String own, String level) {
        LogRecordView view = new LogRecordView(new LogRecord(Level.parse(own), "hello"), new WholeNumbers());
        assertThat(view.level()).isEqualTo(level);
        assertThat(view.levelName()).isEqualTo(own.equals(level) ? null : own);
    }

    @Test
    void timeIsExactToTheNanosecond() {
        LogRecord record = new LogRecord(Level.INFO, "hello");
        record.setInstant(Instant.parse("2025-01-01T00:00:00.123456789Z"));
        assertThat(new LogRecordView(record, new WholeNumbers()).timestampNanos())
                .isEqualTo(1_735_689_600_123_456_789L);
    }

    @Test
    void aRecordFromAnotherThreadNamesItByNumber() {
        LogRecord record = new LogRecord(Level.INFO, "hello");
        record.setLongThreadID(123_456);
        assertThat(new LogRecordView(record, new WholeNumbers()).threadName()).isEqualTo("123456");
    }

    @Test
    void anAnonymousLoggerHasNoName() {
        assertThat(new LogRecordView(new LogRecord(Level.INFO, "hello"), new WholeNumbers()).loggerName())
                .isEmpty();
    }
}

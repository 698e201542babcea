package io.tremor.bench.log;

import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import io.tremor.jul.TremorHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** {@code java.util.logging}, with one handler: a tremor handler with {@code name=value} lines as options, or none. */
record JulPath(Logger logger, Handler handler) implements LogPath {
    static final String MESSAGE = "user {0} has paid {1} cents for order {2}";

    static LogPath open(String options) {
        Logger logger = Logger.getAnonymousLogger();
        logger.setUseParentHandlers(false);
        Handler handler = options.isEmpty() ? new Nothing() : tremor(options);
        logger.addHandler(handler);
        return new JulPath(logger, handler);
    }

    private static Handler tremor(String options) {
        ShaperOptionsBuilder builder = ShaperOptions.builder((message, cause) -> {
            throw new IllegalStateException(message, cause);
        });
        options.lines().forEach(line -> builder.set(line.split("=", 2)[0], line.split("=", 2)[1]));
        return new TremorHandler(builder.build());
    }

    @Override
    public void log(int number) {
        logger.log(Level.INFO, MESSAGE, new Object[] {Framework.USER, number, "A-7"});
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        handler.close();
    }

    /** What a call costs that nobody listens to. */
    private static final class Nothing extends Handler {
        @Override
        public void publish(@Nullable LogRecord record) {}

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

package io.tremor.jul;

import io.tremor.api.appender.AppenderStatus;
import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.EngineProvider;
import java.util.List;
import java.util.function.Function;
import java.util.logging.ErrorManager;
import java.util.logging.Formatter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * A formatter for any handler: one line for each record, as the script leaves it, and nothing for one that it drops.
 *
 * <pre>{@code
 * java.util.logging.FileHandler.formatter = io.tremor.jul.TremorFormatter
 * io.tremor.jul.TremorFormatter.script = classpath:shape.tremor
 * }</pre>
 */
public final class TremorFormatter extends Formatter {
    private static final int USUAL_LENGTH = 512;
    private static final List<String> OPTIONS = List.of("script", "args", "reload", "fields", "onError", "caller");

    private final ErrorManager errors = new HandlerErrors();
    private final WholeNumbers numbers = new WholeNumbers();
    private final @Nullable EventFormatter formatter;

    /** Creates a formatter with the options of the logging configuration. */
    public TremorFormatter() {
        this(options -> EngineProvider.installed().startFormatter(options));
    }

    TremorFormatter(Function<ShaperOptions, EventFormatter> engine) {
        LoggingOptions configuration =
                new LoggingOptions(new LoggingProperties(LogManager.getLogManager(), TremorFormatter.class));
        ShaperOptions options = configuration.read(OPTIONS, List.of(), "tremor", this::report);
        configuration.mistakes().forEach(mistake -> report(mistake, null));
        formatter = new AppenderStatus(this::report).started(() -> {
            LogRecordView.rehearse();
            return engine.apply(options);
        });
    }

    @Override
    public String format(LogRecord record) {
        OutputBuffer line = new OutputBuffer(USUAL_LENGTH);
        if (formatter == null || !formatter.format(new LogRecordView(record, numbers), line)) {
            return "";
        }
        line.write('\n');
        return line.toString();
    }

    private void report(String message, @Nullable Throwable cause) {
        Exception exception = cause == null || cause instanceof Exception
                ? (Exception) cause
                : new IllegalStateException(cause.toString(), cause);
        errors.error("TremorFormatter " + message, exception, ErrorManager.FORMAT_FAILURE);
    }
}

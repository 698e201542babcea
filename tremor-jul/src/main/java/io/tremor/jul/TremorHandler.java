package io.tremor.jul;

import io.tremor.api.appender.AppenderStatus;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import io.tremor.api.spi.EngineProvider;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.logging.ConsoleHandler;
import java.util.logging.ErrorManager;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A handler that hands each record to Tremor. Without any option it writes one JSON object per line to standard output:
 *
 * <pre>{@code
 * handlers = io.tremor.jul.TremorHandler
 * io.tremor.jul.TremorHandler.script = classpath:shape.tremor
 * io.tremor.jul.TremorHandler.lanes  = error full=dropOldest floor=25%; * full=dropNewest
 * io.tremor.jul.TremorHandler.sink   = json+tcp://127.0.0.1:4560
 * }</pre>
 *
 * <p>Beside Tremor's options it knows {@code level} ({@code ALL} by default), {@code filter} and {@code encoding} as every
 * handler does. Whatever goes wrong is told through the handler's error manager, which prints it on standard error unless
 * another one is set; nothing is ever thrown into a logging call, and a wrong option leaves the application running.
 */
public final class TremorHandler extends Handler {
    private static final String DEFAULT_NAME = "tremor";
    private static final List<String> OF_EVERY_HANDLER = List.of("level", "filter", "encoding");

    private final AppenderStatus status = new AppenderStatus(this::report);
    private final WholeNumbers numbers = new WholeNumbers();
    private final Duration patience;
    private final String name;
    private final @Nullable Shaper shaper;

    /** Creates a handler with the options of the logging configuration. */
    public TremorHandler() {
        this(options -> EngineProvider.installed().startShaper(options));
    }

    /** Creates a handler with {@code options}, whatever the logging configuration says. */
    public TremorHandler(ShaperOptions options) {
        this(options, wanted -> EngineProvider.installed().startShaper(wanted));
    }

    TremorHandler(Function<ShaperOptions, Shaper> engine) {
        setErrorManager(new HandlerErrors());
        LoggingOptions configuration =
                new LoggingOptions(new LoggingProperties(LogManager.getLogManager(), TremorHandler.class));
        String given = configuration.get("name");
        name = given == null ? DEFAULT_NAME : given;
        ShaperOptions options = configuration.read(ShaperOptionsBuilder.NAMES, OF_EVERY_HANDLER, name, this::report);
        patience = options.drain();
        configure(configuration);
        configuration.mistakes().forEach(mistake -> report(mistake, null));
        shaper = start(options, engine);
    }

    TremorHandler(ShaperOptions options, Function<ShaperOptions, Shaper> engine) {
        setErrorManager(new HandlerErrors());
        name = options.name();
        patience = options.drain();
        shaper = start(options, engine);
    }

    /**
     * Puts a handler with the options of the logging configuration in the place of the root logger's console handlers, and
     * returns it; where there is a handler of this class already, that one. It works until it is closed.
     */
    public static TremorHandler install() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            if (handler instanceof TremorHandler installed) {
                return installed;
            }
        }
        TremorHandler handler = new TremorHandler();
        for (Handler other : root.getHandlers()) {
            if (other instanceof ConsoleHandler) {
                root.removeHandler(other);
                other.close();
            }
        }
        root.addHandler(handler);
        return handler;
    }

    /** Returns what became of the records so far, or {@code null} where the handler could not start. */
    public @Nullable Ledger ledger() {
        return shaper == null ? null : shaper.ledger();
    }

    @Override
    public void publish(@Nullable LogRecord record) {
        try {
            if (shaper != null && record != null && isLoggable(record)) {
                // After the end, too: it is the shaper that counts what comes late.
                shaper.offer(new LogRecordView(record, numbers));
            }
        } catch (Throwable e) {
            status.lost(e);
        }
    }

    /** Waits until what was logged has met its fate, for as long as the option {@code drain} says. */
    @Override
    public void flush() {
        flush(patience);
    }

    /**
     * Waits until every record that was logged before this call has met its fate.
     *
     * @return whether that happened within {@code timeout}
     */
    public boolean flush(Duration timeout) {
        return shaper == null || shaper.flush(timeout);
    }

    @Override
    public void close() {
        if (shaper != null) {
            shaper.close();
        }
    }

    private void configure(LoggingOptions configuration) {
        String level = configuration.get("level");
        if (level != null) {
            try {
                setLevel(Level.parse(level));
            } catch (IllegalArgumentException e) {
                configuration.wrong("level", "there is no level `" + level + "`");
            }
        }
        String filter = configuration.get("filter");
        if (filter != null) {
            try {
                setFilter(Class.forName(filter, true, TremorHandler.class.getClassLoader())
                        .asSubclass(Filter.class)
                        .getDeclaredConstructor()
                        .newInstance());
            } catch (ReflectiveOperationException | ClassCastException | LinkageError e) {
                configuration.wrong("filter", e.toString());
            }
        }
        String encoding = configuration.get("encoding");
        if (encoding != null) {
            try {
                setEncoding(encoding);
                if (!encoding.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
                    configuration.wrong("encoding", "what sinks write is UTF-8");
                }
            } catch (UnsupportedEncodingException e) {
                configuration.wrong("encoding", "there is no encoding `" + encoding + "`");
            }
        }
    }

    private @Nullable Shaper start(ShaperOptions options, Function<ShaperOptions, Shaper> engine) {
        return status.started(() -> {
            LogRecordView.rehearse();
            return engine.apply(options);
        });
    }

    private void report(String message, @Nullable Throwable cause) {
        Exception exception = cause == null || cause instanceof Exception
                ? (Exception) cause
                : new IllegalStateException(cause.toString(), cause);
        reportError("TremorHandler [" + name + "] " + message, exception, ErrorManager.GENERIC_FAILURE);
    }
}

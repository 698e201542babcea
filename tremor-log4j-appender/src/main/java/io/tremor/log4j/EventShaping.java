package io.tremor.log4j;

import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.OnError;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.spi.EngineProvider;
import io.tremor.api.value.Value;
import java.util.function.Function;
import org.apache.logging.log4j.core.LogEvent;
import org.jspecify.annotations.Nullable;

/** Lets the script change Log4j's own events, on the thread that logs, for what stands behind in Log4j. */
final class EventShaping {
    private final ShaperOptions options;
    private final PluginStatus status;
    private final Function<ShaperOptions, EventFormatter> engine;
    private volatile @Nullable EventFormatter formatter;

    EventShaping(ShaperOptions options, PluginStatus status) {
        this(options, status, wanted -> EngineProvider.installed().startFormatter(wanted));
    }

    EventShaping(ShaperOptions options, PluginStatus status, Function<ShaperOptions, EventFormatter> engine) {
        // Only the fields of the view can become an event again.
        this.options = options.toBuilder().fields("raw").build();
        this.status = status;
        this.engine = engine;
    }

    /** Starts; what is wrong is reported, and {@code onError} decides what becomes of every event then. */
    void start() {
        formatter = status.started(() -> engine.apply(options));
    }

    void stop() {
        EventFormatter running = formatter;
        if (running != null) {
            running.close();
        }
    }

    /** Returns what becomes of {@code event}, or {@code null} where it is dropped. */
    @Nullable
    LogEvent shape(LogEvent event) {
        EventFormatter running = formatter;
        if (running == null) {
            return options.onError() == OnError.PASS ? event : null;
        }
        Value shaped = running.shape(new Log4jEventView(event));
        return shaped == null ? null : ShapedEvent.of(event, shaped);
    }
}

package io.tremor.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.OnError;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.EngineProvider;
import io.tremor.api.value.Value;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A script in front of something of Logback's: decides about events, and changes them, on the thread that logs. */
final class EventRules {
    private final Supplier<EngineProvider> engine;
    private final ComponentStatus status;
    private volatile OnError onError = OnError.PASS;
    private volatile @Nullable EventFormatter formatter;

    EventRules(Supplier<EngineProvider> engine, ComponentStatus status) {
        this.engine = engine;
        this.status = status;
    }

    /** Starts; what keeps it from that is reported, and {@code onError} decides what becomes of every event then. */
    void start(ShaperOptions options) {
        onError = options.onError();
        try {
            LogbackEventView.rehearse();
            formatter = engine.get().startFormatter(options);
        } catch (Throwable e) {
            status.notStarted(e);
        }
    }

    void stop() {
        EventFormatter running = formatter;
        if (running != null) {
            running.close();
        }
    }

    /** Returns whether {@code event} is dropped. */
    boolean drops(ILoggingEvent event) {
        EventFormatter running = formatter;
        return running == null ? onError != OnError.PASS : running.shape(new LogbackEventView(event)) == null;
    }

    /** Returns what becomes of {@code event}, or {@code null} where it is dropped. */
    @Nullable
    ILoggingEvent shape(ILoggingEvent event) {
        EventFormatter running = formatter;
        if (running == null) {
            return onError == OnError.PASS ? event : null;
        }
        Value shaped = running.shape(new LogbackEventView(event));
        return shaped == null ? null : ShapedEvent.of(event, shaped);
    }

    /** Appends what becomes of {@code event} as a message, and returns whether there is one. */
    boolean format(ILoggingEvent event, OutputBuffer output) {
        EventFormatter running = formatter;
        return running != null && running.format(new LogbackEventView(event), output);
    }

    /** Returns what became of the events so far, or {@code null} where there is nothing that counts them. */
    @Nullable
    Ledger ledger() {
        EventFormatter running = formatter;
        return running == null ? null : running.ledger();
    }
}

package io.tremor.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.spi.AppenderAttachableImpl;
import io.tremor.api.appender.ShaperOptions;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The appenders that stand in ours: they get what the script leaves of each event, on the thread that logs. */
final class NestedAppenders {
    private final AppenderAttachableImpl<ILoggingEvent> appenders = new AppenderAttachableImpl<>();
    private final EventRules rules;

    /** Threads that are in here: an appender that logs would call itself for ever, and Logback does not mind by default. */
    private final Set<Visitor> inside = ConcurrentHashMap.newKeySet();

    NestedAppenders(EventRules rules) {
        this.rules = rules;
    }

    /** Returns the list of the appenders. */
    AppenderAttachableImpl<ILoggingEvent> list() {
        return appenders;
    }

    boolean isEmpty() {
        return !appenders.iteratorForAppenders().hasNext();
    }

    void start(ShaperOptions options) {
        // Only the fields of the view can become an event of Logback's again.
        rules.start(options.toBuilder().fields("raw").build());
    }

    void stop() {
        rules.stop();
        appenders.iteratorForAppenders().forEachRemaining(Appender::stop);
    }

    void append(ILoggingEvent event) {
        Visitor visitor = new Visitor(Thread.currentThread());
        if (inside.contains(visitor)) {
            return;
        }
        ILoggingEvent shaped = rules.shape(event);
        if (shaped != null && inside.add(visitor)) {
            try {
                appenders.appendLoopOnAppenders(shaped);
            } finally {
                inside.remove(visitor);
            }
        }
    }

    /** A thread compared by identity, since an application's thread class may answer anything. */
    private record Visitor(Thread thread) {
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Visitor visitor && visitor.thread == thread;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(thread);
        }
    }
}

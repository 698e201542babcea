package io.tremor.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.FilterReply;
import io.tremor.api.Clock;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.spi.EngineProvider;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A Logback appender that hands each event to Tremor. Without any option it writes one JSON object per line to standard
 * output:
 *
 * <pre>{@code
 * <appender name="T" class="io.tremor.logback.TremorAppender"/>
 * }</pre>
 *
 * <p>The element {@code <sink>} names another sink, as a URI. Whatever goes wrong is told through Logback's status
 * messages; nothing is ever thrown into a logging call, and a wrong option leaves the application running.
 */
public final class TremorAppender extends UnsynchronizedAppenderBase<ILoggingEvent> {
    private static final List<String> OPTIONS = List.of("sink");
    private static final long REPORT_INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final UnknownOptions unknownOptions = new UnknownOptions(TremorAppender.class);
    private final AtomicLong nextReport = new AtomicLong(Clock.system().monoNanos());
    private @Nullable String sink;
    private boolean isSinkRepeated;
    private volatile @Nullable Shaper shaper;

    /** Creates an appender with the default options. */
    public TremorAppender() {}

    /** Sets where events go, as a URI. Default {@code stdout:}. */
    public void setSink(String uri) {
        isSinkRepeated |= sink != null;
        sink = uri;
    }

    @Override
    public void setContext(Context context) {
        super.setContext(context);
        context.getStatusManager().add(unknownOptions);
    }

    @Override
    public void start() {
        if (isStarted()) {
            return;
        }
        try {
            reportOptions();
            LogbackEventView.rehearse();
            ShaperOptions options = ShaperOptions.defaults((message, cause) -> addError(name(message), cause));
            shaper = EngineProvider.installed().startShaper(sink == null ? options : options.withSink(sink));
            super.start();
        } catch (IllegalArgumentException | IllegalStateException e) {
            addError(name("not started: " + e.getMessage()));
        } catch (Throwable e) {
            addError(name("not started: " + e), e);
        }
    }

    @Override
    public void stop() {
        super.stop();
        Shaper running = shaper;
        if (running != null) {
            running.close();
        }
    }

    /** Hands {@code event} on; replaces Logback's own way, which lets errors out and may lock a thread out after one. */
    @Override
    public void doAppend(ILoggingEvent event) {
        try {
            // After the end, too: it is the shaper that counts what comes late.
            if (shaper != null && getFilterChainDecision(event) != FilterReply.DENY) {
                append(event);
            }
        } catch (Throwable e) {
            failed(e);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        Shaper running = shaper;
        if (running != null) {
            running.offer(new LogbackEventView(event));
        }
    }

    private void reportOptions() {
        if (context != null) {
            context.getStatusManager().remove(unknownOptions);
        }
        for (String unknown : unknownOptions.take()) {
            addError(name("there is no option `" + unknown + "`; " + Suggestion.of(unknown, OPTIONS)));
        }
        if (isSinkRepeated) {
            addError(name("the option `sink` is given more than once; the last one counts"));
        }
    }

    private void failed(Throwable e) {
        try {
            long now = Clock.system().monoNanos();
            long due = nextReport.get();
            if (now - due >= 0 && nextReport.compareAndSet(due, now + REPORT_INTERVAL_NANOS)) {
                addError(name("a log event is lost: " + e.getClass().getName()), e);
            }
        } catch (Throwable ignored) {
            // Out of stack or memory, most likely: there is no way left to say so.
        }
    }

    private String name(String message) {
        return "TremorAppender [" + getName() + "] " + message;
    }
}

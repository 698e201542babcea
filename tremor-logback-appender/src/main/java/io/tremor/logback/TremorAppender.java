package io.tremor.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import ch.qos.logback.core.spi.AppenderAttachable;
import ch.qos.logback.core.spi.FilterReply;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.spi.EngineProvider;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A Logback appender that hands each event to Tremor. Without any option it writes one JSON object per line to standard
 * output:
 *
 * <pre>{@code
 * <appender name="T" class="io.tremor.logback.TremorAppender"/>
 * }</pre>
 *
 * <p>An {@code <appender-ref>} within it puts the script in front of another appender, which gets what is left of each event
 * on the thread that logs. Whatever goes wrong is told through Logback's status messages; nothing is ever thrown into a
 * logging call, and a wrong option leaves the application running.
 */
public final class TremorAppender extends UnsynchronizedAppenderBase<ILoggingEvent>
        implements AppenderAttachable<ILoggingEvent> {
    private static final List<String> OPTIONS = List.of(
            "script",
            "args",
            "reload",
            "fields",
            "budget",
            "lane",
            "sink",
            "onError",
            "caller",
            "drain",
            "shutdownHook",
            "filter",
            "appender-ref");

    private final ComponentStatus status = new ComponentStatus(this);
    private final ComponentOptions options = new ComponentOptions(TremorAppender.class, status, OPTIONS);
    private final Supplier<EngineProvider> engine;
    private final EventRules rules;
    private final NestedAppenders nested;
    private volatile boolean hasNested;
    private volatile @Nullable Shaper shaper;

    /** Creates an appender with the default options. */
    public TremorAppender() {
        this(EngineProvider::installed);
    }

    TremorAppender(Supplier<EngineProvider> engine) {
        this.engine = engine;
        rules = new EventRules(engine, status);
        nested = new NestedAppenders(rules);
    }

    /** Sets the script, a file or {@code classpath:…}. None by default: every event goes on as it is. */
    public void setScript(String fileOrResource) {
        options.set("script", fileOrResource);
    }

    /** Sets what {@code args} stands for in the script, as JSON. Null by default. */
    public void setArgs(String json) {
        options.set("args", json);
    }

    /** Sets how often to look whether the script has changed, e.g. {@code 2 s}. Never by default. */
    public void setReload(String interval) {
        options.set("reload", interval);
    }

    /** Sets the layout of the fields: {@code ecs} (default), {@code gelf}, {@code otel}, {@code logstash} or {@code raw}. */
    public void setFields(String layout) {
        options.set("fields", layout);
    }

    /** Sets how many bytes of events may wait, e.g. {@code 16 MiB}. By default the size of the heap decides. */
    public void setBudget(String size) {
        options.set("budget", size);
    }

    /** Adds a lane, less important than those before, e.g. {@code error full=dropOldest floor=25%}. */
    public void addLane(String lane) {
        options.add("lane", lane);
    }

    /** Adds a sink, as {@code URI{,URI} [port=NAME]}. Default {@code stdout:}, unless there are nested appenders. */
    public void addSink(String sink) {
        options.add("sink", sink);
    }

    /** Sets what becomes of an event whose script fails: {@code pass} (default), {@code drop} or {@code messageOnly}. */
    public void setOnError(String fate) {
        options.set("onError", fate);
    }

    /** Sets whether events say which line of code logged them, at the price of a stack walk each. Default {@code false}. */
    public void setCaller(String wanted) {
        options.set("caller", wanted);
    }

    /** Sets how long the end waits for what is still on its way. Default {@code 5 s}. */
    public void setDrain(String deadline) {
        options.set("drain", deadline);
    }

    /** Sets whether the appender drains by itself when the process ends. Default {@code true}. */
    public void setShutdownHook(String wanted) {
        options.set("shutdownHook", wanted);
    }

    @Override
    public void setName(String name) {
        super.setName(name);
        status.name(name);
    }

    @Override
    public void setContext(Context context) {
        super.setContext(context);
        options.observe(context);
    }

    /** Returns what became of the events so far, or {@code null} where the appender could not start. */
    public @Nullable Ledger ledger() {
        Shaper running = shaper;
        return running == null ? rules.ledger() : running.ledger();
    }

    /**
     * Waits until every event that was logged before this call has met its fate.
     *
     * @return whether that happened within {@code timeout}
     */
    public boolean flush(Duration timeout) {
        Shaper running = shaper;
        return running == null || running.flush(timeout);
    }

    @Override
    public void start() {
        if (isStarted()) {
            return;
        }
        try {
            ShaperOptions chosen = options.build();
            boolean hasShaper = nested.isEmpty() || options.has("sink");
            if (!nested.isEmpty()) {
                // What both have to say, one of them says.
                nested.start(
                        hasShaper
                                ? chosen.toBuilder()
                                        .status((message, cause) -> {})
                                        .build()
                                : chosen);
                hasNested = true;
            }
            if (hasShaper) {
                LogbackEventView.rehearse();
                shaper = engine.get().startShaper(chosen);
            }
            super.start();
        } catch (Throwable e) {
            status.notStarted(e);
        }
    }

    @Override
    public void stop() {
        super.stop();
        Shaper running = shaper;
        if (running != null) {
            running.close();
        }
        nested.stop();
    }

    /** Hands {@code event} on; replaces Logback's own way, which lets errors out and may lock a thread out after one. */
    @Override
    public void doAppend(ILoggingEvent event) {
        try {
            // After the end, too: it is the shaper that counts what comes late.
            if ((shaper != null || hasNested) && getFilterChainDecision(event) != FilterReply.DENY) {
                append(event);
            }
        } catch (Throwable e) {
            status.lost(e);
        }
    }

    @Override
    protected void append(ILoggingEvent event) {
        Shaper running = shaper;
        if (running != null) {
            running.offer(new LogbackEventView(event));
        }
        if (hasNested) {
            nested.append(event);
        }
    }

    /** Adds an appender that gets what the script leaves of an event; it has to be there when this one starts. */
    @Override
    public void addAppender(Appender<ILoggingEvent> appender) {
        nested.list().addAppender(appender);
    }

    @Override
    public Iterator<Appender<ILoggingEvent>> iteratorForAppenders() {
        return nested.list().iteratorForAppenders();
    }

    @Override
    public @Nullable Appender<ILoggingEvent> getAppender(String name) {
        return nested.list().getAppender(name);
    }

    @Override
    public boolean isAttached(Appender<ILoggingEvent> appender) {
        return nested.list().isAttached(appender);
    }

    @Override
    public void detachAndStopAllAppenders() {
        nested.list().detachAndStopAllAppenders();
    }

    @Override
    public boolean detachAppender(Appender<ILoggingEvent> appender) {
        return nested.list().detachAppender(appender);
    }

    @Override
    public boolean detachAppender(String name) {
        return nested.list().detachAppender(name);
    }
}

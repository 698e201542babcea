package io.tremor.logback;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import io.tremor.api.spi.EngineProvider;
import java.util.List;
import java.util.function.Supplier;

/**
 * A filter for any of Logback's appenders: an event that the script drops is denied before the appender formats it. What the
 * script changes is of no consequence.
 *
 * <pre>{@code
 * <filter class="io.tremor.logback.TremorFilter">
 *   <script>classpath:keep.tremor</script>
 * </filter>
 * }</pre>
 */
public final class TremorFilter extends Filter<ILoggingEvent> {
    static final List<String> OPTIONS = List.of("script", "args", "reload", "onError", "caller");

    private final ComponentStatus status = new ComponentStatus(this);
    private final ComponentOptions options = new ComponentOptions(TremorFilter.class, status, OPTIONS);
    private final EventRules rules;

    /** Creates a filter that lets everything pass. */
    public TremorFilter() {
        this(EngineProvider::installed);
    }

    TremorFilter(Supplier<EngineProvider> engine) {
        rules = new EventRules(engine, status);
    }

    /** Sets the script, a file or {@code classpath:…}. None by default: every event passes. */
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

    /** Sets what becomes of an event whose script fails: {@code drop} denies it, the others let it pass. Default {@code pass}. */
    public void setOnError(String fate) {
        options.set("onError", fate);
    }

    /** Sets whether events say which line of code logged them, at the price of a stack walk each. Default {@code false}. */
    public void setCaller(String wanted) {
        options.set("caller", wanted);
    }

    /** Sets the appender that the filter belongs to; Logback does so by itself. */
    public void setParent(Appender<?> appender) {
        status.name(appender.getName());
    }

    @Override
    public void setContext(Context context) {
        super.setContext(context);
        options.observe(context);
    }

    @Override
    public void start() {
        if (!isStarted()) {
            rules.start(options.build());
            ContextEnd.stops(this, context);
            super.start();
        }
    }

    @Override
    public void stop() {
        super.stop();
        rules.stop();
    }

    @Override
    public FilterReply decide(ILoggingEvent event) {
        try {
            return isStarted() && rules.drops(event) ? FilterReply.DENY : FilterReply.NEUTRAL;
        } catch (Throwable e) {
            status.lost(e);
            return FilterReply.DENY;
        }
    }
}

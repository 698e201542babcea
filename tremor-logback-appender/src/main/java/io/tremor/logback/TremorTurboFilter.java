package io.tremor.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.Context;
import ch.qos.logback.core.spi.FilterReply;
import io.tremor.api.spi.EngineProvider;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;

/**
 * A filter in front of all of Logback's appenders: a call whose event the script drops ends before there is an event. Only
 * calls whose level is enabled get that far. What the script changes is of no consequence.
 *
 * <pre>{@code
 * <turboFilter class="io.tremor.logback.TremorTurboFilter">
 *   <script>classpath:keep.tremor</script>
 * </turboFilter>
 * }</pre>
 *
 * <p>Calls of SLF4J's fluent interface are decided about from Logback 1.5.21 on; before, they all pass.
 */
public final class TremorTurboFilter extends TurboFilter {
    private final ComponentStatus status = new ComponentStatus(this);
    private final ComponentOptions options =
            new ComponentOptions(TremorTurboFilter.class, status, TremorFilter.OPTIONS);
    private final EventRules rules;

    /** Creates a filter that lets everything pass. */
    public TremorTurboFilter() {
        this(EngineProvider::installed);
    }

    TremorTurboFilter(Supplier<EngineProvider> engine) {
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

    @Override
    public void start() {
        if (!isStarted()) {
            rules.start(options.build());
            super.start();
        }
    }

    @Override
    public void stop() {
        super.stop();
        rules.stop();
    }

    @Override
    public FilterReply decide(
            @Nullable Marker marker,
            Logger logger,
            Level level,
            @Nullable String format,
            @Nullable Object @Nullable [] parameters,
            @Nullable Throwable exception) {
        // Without a message, somebody only asks whether the level is enabled.
        if (format == null || !isWanted(logger, level)) {
            return FilterReply.NEUTRAL;
        }
        try {
            LoggingEvent event = new LoggingEvent(Logger.FQCN, logger, level, format, exception, parameters);
            event.addMarker(marker);
            return reply(event);
        } catch (Throwable e) {
            status.lost(e);
            return FilterReply.DENY;
        }
    }

    @Override
    public FilterReply decide(Logger logger, org.slf4j.event.LoggingEvent call) {
        try {
            Level level = Level.convertAnSLF4JLevel(call.getLevel());
            if (!isWanted(logger, level)) {
                return FilterReply.NEUTRAL;
            }
            LoggingEvent event = new LoggingEvent(
                    Logger.FQCN, logger, level, call.getMessage(), call.getThrowable(), call.getArgumentArray());
            List<Marker> markers = call.getMarkers();
            if (markers != null) {
                markers.forEach(event::addMarker);
            }
            List<KeyValuePair> pairs = call.getKeyValuePairs();
            event.setKeyValuePairs(pairs);
            return reply(event);
        } catch (Throwable e) {
            status.lost(e);
            return FilterReply.DENY;
        }
    }

    private boolean isWanted(Logger logger, Level level) {
        return isStarted() && logger.getEffectiveLevel().toInt() <= level.toInt();
    }

    private FilterReply reply(LoggingEvent event) {
        return rules.drops(event) ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
}

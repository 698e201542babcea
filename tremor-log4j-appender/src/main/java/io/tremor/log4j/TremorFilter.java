package io.tremor.log4j;

import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.OnError;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import io.tremor.api.spi.EngineProvider;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.Logger;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderAttribute;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderFactory;
import org.apache.logging.log4j.core.filter.AbstractFilter;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.ParameterizedMessage;
import org.apache.logging.log4j.message.ReusableMessageFactory;
import org.apache.logging.log4j.message.SimpleMessage;
import org.jspecify.annotations.Nullable;

/**
 * A filter for a configuration, a logger, an appender or a reference to one: an event that the script drops is denied, and
 * {@code onMatch} ({@code NEUTRAL} by default) says what becomes of all others. What the script changes is lost.
 *
 * <p>As the filter of a whole configuration it decides before Log4j makes an event, and only about calls whose level is
 * enabled.
 */
@Plugin(name = "TremorFilter", category = Core.CATEGORY_NAME, elementType = Filter.ELEMENT_TYPE, printObject = true)
public final class TremorFilter extends AbstractFilter {
    private final PluginStatus status;
    private final ShaperOptions options;
    private final Function<ShaperOptions, EventFormatter> engine;
    private volatile @Nullable EventFormatter formatter;

    private TremorFilter(PluginStatus status, ShaperOptions options, Builder builder) {
        super(builder.onMatch, builder.onMismatch);
        this.status = status;
        this.options = options;
        engine = builder.engine;
    }

    /** Returns a builder of a filter with the default options. */
    @PluginBuilderFactory
    public static Builder newBuilder() {
        return new Builder();
    }

    @Override
    public void start() {
        if (isStarted()) {
            return;
        }
        formatter = status.started(() -> engine.apply(options));
        super.start();
    }

    @Override
    public boolean stop(long timeout, TimeUnit timeUnit) {
        EventFormatter running = formatter;
        // Nothing is denied after the end: who logs then is about to lose the event anyway.
        formatter = null;
        if (running != null) {
            running.close();
        }
        return super.stop(timeout, timeUnit);
    }

    @Override
    public Result filter(LogEvent event) {
        EventFormatter running = formatter;
        if (running == null) {
            return isStopped() || options.onError() == OnError.PASS ? Result.NEUTRAL : onMismatch;
        }
        return running.shape(new Log4jEventView(event)) == null ? onMismatch : onMatch;
    }

    @Override
    public Result filter(
            Logger logger, Level level, @Nullable Marker marker, @Nullable Message msg, @Nullable Throwable t) {
        return msg == null ? Result.NEUTRAL : decide(logger, level, marker, msg, t);
    }

    @Override
    public Result filter(
            Logger logger, Level level, @Nullable Marker marker, @Nullable Object msg, @Nullable Throwable t) {
        // Without a message it is no event yet, but somebody asks whether a level is enabled.
        return msg == null || !isWanted(logger, level)
                ? Result.NEUTRAL
                : decide(logger, level, marker, new SimpleMessage(String.valueOf(msg)), t);
    }

    @Override
    public Result filter(
            Logger logger, Level level, @Nullable Marker marker, @Nullable String msg, @Nullable Object... params) {
        if (msg == null || !isWanted(logger, level)) {
            return Result.NEUTRAL;
        }
        // Never a message that the thread uses again: it may be in use.
        Message message = logger.getMessageFactory() instanceof ReusableMessageFactory
                ? new ParameterizedMessage(msg, params)
                : logger.<org.apache.logging.log4j.message.MessageFactory>getMessageFactory()
                        .newMessage(msg, params);
        return decide(logger, level, marker, message, message.getThrowable());
    }

    private boolean isWanted(Logger logger, Level level) {
        return logger.getLevel().intLevel() >= level.intLevel();
    }

    private Result decide(
            Logger logger, Level level, @Nullable Marker marker, Message message, @Nullable Throwable thrown) {
        if (!isWanted(logger, level)) {
            return Result.NEUTRAL;
        }
        try {
            return filter(Log4jLogEvent.newBuilder()
                    .setLoggerName(logger.getName())
                    .setLevel(level)
                    .setMarker(marker)
                    .setMessage(message)
                    .setThrown(thrown)
                    .build());
        } catch (Throwable e) {
            // Log4j asks the filter of a configuration without protection.
            return Result.NEUTRAL;
        }
    }

    /** Builds a filter; Log4j fills it from a configuration. */
    public static final class Builder extends OptionsBuilder<Builder>
            implements org.apache.logging.log4j.core.util.Builder<TremorFilter> {
        Function<ShaperOptions, EventFormatter> engine =
                options -> EngineProvider.installed().startFormatter(options);

        @PluginBuilderAttribute
        private Result onMatch = Result.NEUTRAL;

        @PluginBuilderAttribute
        private Result onMismatch = Result.DENY;

        private Builder() {}

        /** Sets what becomes of an event that the script keeps. Default {@code NEUTRAL}. */
        public Builder setOnMatch(Result result) {
            onMatch = result;
            return this;
        }

        /** Sets what becomes of an event that the script drops. Default {@code DENY}. */
        public Builder setOnMismatch(Result result) {
            onMismatch = result;
            return this;
        }

        @Override
        public TremorFilter build() {
            PluginStatus status = status("TremorFilter", null);
            return new TremorFilter(status, options(status), this);
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        List<String> ownOptions() {
            return List.of("onMatch", "onMismatch");
        }

        @Override
        void addOwnOptions(ShaperOptionsBuilder options) {}
    }
}

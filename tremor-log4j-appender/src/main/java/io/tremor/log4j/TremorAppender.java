package io.tremor.log4j;

import io.tremor.api.appender.AppenderStatus;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import io.tremor.api.spi.EngineProvider;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.AppenderRef;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.Property;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderAttribute;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderFactory;
import org.apache.logging.log4j.core.config.plugins.PluginConfiguration;
import org.apache.logging.log4j.core.config.plugins.PluginElement;
import org.jspecify.annotations.Nullable;

/**
 * A Log4j appender that hands each event to Tremor. Without any option it writes one JSON object per line to standard
 * output:
 *
 * <pre>{@code
 * <Tremor name="T"/>
 * }</pre>
 *
 * <p>The options are attributes; {@code <Lane>} and {@code <Sink>} may be elements as well, since there may be several. An
 * {@code <AppenderRef>} puts the script in front of another appender. Whatever goes wrong is told through Log4j's status
 * logger; nothing is ever thrown into a logging call, and a wrong option leaves the application running.
 */
@Plugin(name = "Tremor", category = Core.CATEGORY_NAME, elementType = Appender.ELEMENT_TYPE, printObject = true)
public final class TremorAppender extends AbstractAppender {
    private final PluginStatus status;
    private final AppenderStatus losses;
    private final ShaperOptions options;
    private final @Nullable Function<ShaperOptions, Shaper> engine;
    private final @Nullable ShapedReferences references;
    private volatile @Nullable Shaper shaper;

    private TremorAppender(
            PluginStatus status,
            @Nullable Filter filter,
            ShaperOptions options,
            @Nullable Function<ShaperOptions, Shaper> engine,
            @Nullable ShapedReferences references) {
        super(status.name(), filter, null, true, Property.EMPTY_ARRAY);
        this.status = status;
        losses = new AppenderStatus(status);
        this.options = options;
        this.engine = engine;
        this.references = references;
    }

    /** Returns a builder of an appender with the default options. */
    @PluginBuilderFactory
    public static Builder newBuilder() {
        return new Builder();
    }

    /** Returns what became of the events so far, or {@code null} where there is no sink or the appender could not start. */
    public @Nullable Ledger ledger() {
        Shaper running = shaper;
        return running == null ? null : running.ledger();
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

    /** Returns whether the option {@code caller} is set: only then does Log4j look for the line of code that logs. */
    @Override
    public boolean requiresLocation() {
        return options.caller();
    }

    @Override
    public void start() {
        if (isStarted()) {
            return;
        }
        Function<ShaperOptions, Shaper> starter = engine;
        if (starter != null) {
            shaper = status.started(() -> starter.apply(options));
        }
        if (references != null) {
            references.start();
        }
        // In any case: Log4j complains about each event that an appender gets before it is started.
        super.start();
    }

    @Override
    public boolean stop(long timeout, TimeUnit timeUnit) {
        boolean isComplete = super.stop(timeout, timeUnit);
        if (references != null) {
            references.stop();
        }
        Shaper running = shaper;
        if (running == null) {
            return isComplete;
        }
        Duration patience = Duration.of(timeout, timeUnit.toChronoUnit());
        boolean isLimited = timeout > 0 && patience.compareTo(options.drain()) < 0;
        return running.drain(isLimited ? patience : options.drain()).isComplete() && isComplete;
    }

    /** Asks the filters; one that fails loses the event, where Log4j would throw into the logging call. */
    @Override
    public boolean isFiltered(LogEvent event) {
        try {
            return super.isFiltered(event);
        } catch (Throwable e) {
            losses.lost(e);
            return true;
        }
    }

    @Override
    public void append(LogEvent event) {
        try {
            // After the end, too: it is the shaper that counts what comes late.
            Shaper running = shaper;
            if (running != null) {
                running.offer(new Log4jEventView(event));
            }
            if (references != null) {
                references.append(event);
            }
        } catch (Throwable e) {
            losses.lost(e);
        }
    }

    /** Builds an appender; Log4j fills it from a configuration. */
    public static final class Builder extends OptionsBuilder<Builder>
            implements org.apache.logging.log4j.core.util.Builder<TremorAppender> {
        private static final List<String> OPTIONS =
                List.of("name", "budget", "lane", "sink", "drain", "shutdownHook", "ignoreExceptions");

        Function<ShaperOptions, Shaper> engine =
                options -> EngineProvider.installed().startShaper(options);

        @PluginConfiguration
        private @Nullable Configuration configuration;

        @PluginBuilderAttribute
        private @Nullable String name;

        @PluginBuilderAttribute
        private @Nullable String budget;

        @PluginBuilderAttribute
        private @Nullable String lane;

        @PluginBuilderAttribute(sensitive = true)
        private @Nullable String sink;

        @PluginBuilderAttribute
        private @Nullable String drain;

        @PluginBuilderAttribute
        private @Nullable String shutdownHook;

        @PluginBuilderAttribute
        @SuppressWarnings("UnusedVariable") // Every appender of Log4j has it; ours never throws, whatever it says.
        private boolean ignoreExceptions = true;

        @PluginElement("Filter")
        private @Nullable Filter filter;

        @PluginElement("Lane")
        private LaneElement[] lanes = {};

        @PluginElement("Sink")
        private SinkElement[] sinks = {};

        @PluginElement("AppenderRef")
        private AppenderRef[] references = {};

        private Builder() {}

        /** Sets the configuration in which the appenders stand that are referred to. */
        public Builder setConfiguration(@Nullable Configuration configuration) {
            this.configuration = configuration;
            return this;
        }

        /** Sets the name of the appender. Default {@code tremor}. */
        public Builder setName(@Nullable String text) {
            name = text;
            return this;
        }

        /** Sets how many bytes of events may wait, e.g. {@code 16 MiB}. */
        public Builder setBudget(@Nullable String size) {
            budget = size;
            return this;
        }

        /** Sets a lane, the most important one. */
        public Builder setLane(@Nullable String option) {
            lane = option;
            return this;
        }

        /** Sets a sink. Default {@code stdout:}, unless other appenders are referred to. */
        public Builder setSink(@Nullable String option) {
            sink = option;
            return this;
        }

        /** Sets how long the end waits for what is still on its way. Default {@code 5 s}. */
        public Builder setDrain(@Nullable String deadline) {
            drain = deadline;
            return this;
        }

        /** Sets whether the appender drains by itself when the process ends. Default {@code true}. */
        public Builder setShutdownHook(@Nullable String wanted) {
            shutdownHook = wanted;
            return this;
        }

        /** Does nothing: nothing is ever thrown into a logging call, whether it is to be ignored or not. */
        public Builder setIgnoreExceptions(boolean ignored) {
            ignoreExceptions = ignored;
            return this;
        }

        /** Sets the filter that events have to pass first. */
        public Builder setFilter(@Nullable Filter filter) {
            this.filter = filter;
            return this;
        }

        /** Sets the lanes, the most important one first. */
        public Builder setLanes(LaneElement... elements) {
            lanes = elements.clone();
            return this;
        }

        /** Sets the sinks. */
        public Builder setSinks(SinkElement... elements) {
            sinks = elements.clone();
            return this;
        }

        /** Sets which appenders get what the script leaves of an event. */
        public Builder setReferences(AppenderRef... elements) {
            references = elements.clone();
            return this;
        }

        @Override
        public TremorAppender build() {
            PluginStatus status = status("Tremor", name);
            ShaperOptions options = options(status);
            boolean hasSinks = sink != null || sinks.length > 0 || references.length == 0;
            ShapedReferences behind = references.length == 0
                    ? null
                    : new ShapedReferences(references, configuration, status, new EventShaping(options, status));
            return new TremorAppender(status, filter, options, hasSinks ? engine : null, behind);
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        List<String> ownOptions() {
            return OPTIONS;
        }

        @Override
        void addOwnOptions(ShaperOptionsBuilder options) {
            set(options, "budget", budget);
            set(options, "lane", lane);
            for (LaneElement element : lanes) {
                set(options, "lane", element.toString());
            }
            set(options, "sink", sink);
            for (SinkElement element : sinks) {
                set(options, "sink", element.text());
            }
            set(options, "drain", drain);
            set(options, "shutdownHook", shutdownHook);
        }
    }
}

package io.tremor.log4j;

import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import java.util.List;
import org.apache.logging.log4j.core.Core;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.appender.rewrite.RewritePolicy;
import org.apache.logging.log4j.core.config.plugins.Plugin;
import org.apache.logging.log4j.core.config.plugins.PluginBuilderFactory;

/**
 * A policy for Log4j's own {@code <Rewrite>} appender: the script changes the event for the appenders behind it.
 *
 * <p>A rewrite policy cannot drop an event. One that the script drops goes on without any content, at the level
 * {@code ALL}, so that an {@code <AppenderRef>} with a level stops it.
 */
@Plugin(name = "TremorRewritePolicy", category = Core.CATEGORY_NAME, elementType = "rewritePolicy", printObject = true)
public final class TremorRewritePolicy implements RewritePolicy {
    private final EventShaping shaping;

    private TremorRewritePolicy(EventShaping shaping) {
        this.shaping = shaping;
    }

    /** Returns a builder of a policy with the default options. */
    @PluginBuilderFactory
    public static Builder newBuilder() {
        return new Builder();
    }

    @Override
    public LogEvent rewrite(LogEvent source) {
        LogEvent shaped = shaping.shape(source);
        return shaped == null ? ShapedEvent.dropped(source) : shaped;
    }

    /** Builds a policy; Log4j fills it from a configuration. */
    public static final class Builder extends OptionsBuilder<Builder>
            implements org.apache.logging.log4j.core.util.Builder<TremorRewritePolicy> {
        private Builder() {}

        @Override
        public TremorRewritePolicy build() {
            PluginStatus status = status("TremorRewritePolicy", null);
            ShaperOptions options = options(status);
            EventShaping shaping = new EventShaping(options, status);
            shaping.start();
            return new TremorRewritePolicy(shaping);
        }

        @Override
        Builder self() {
            return this;
        }

        @Override
        List<String> ownOptions() {
            return List.of();
        }

        @Override
        void addOwnOptions(ShaperOptionsBuilder options) {}
    }
}

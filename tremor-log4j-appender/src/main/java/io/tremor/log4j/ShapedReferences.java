package io.tremor.log4j;

import java.util.ArrayList;
import java.util.List;
import org.apache.logging.log4j.core.Appender;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.config.AppenderControl;
import org.apache.logging.log4j.core.config.AppenderRef;
import org.apache.logging.log4j.core.config.Configuration;
import org.jspecify.annotations.Nullable;

/** The appenders behind ours, which get what the script leaves of an event. */
final class ShapedReferences {
    private final AppenderRef[] references;
    private final @Nullable Configuration configuration;
    private final PluginStatus status;
    private final EventShaping shaping;
    private volatile List<AppenderControl> appenders = List.of();

    ShapedReferences(
            AppenderRef[] references,
            @Nullable Configuration configuration,
            PluginStatus status,
            EventShaping shaping) {
        this.references = references;
        this.configuration = configuration;
        this.status = status;
        this.shaping = shaping;
    }

    /** Looks for the appenders, now that all of them exist; those that do not are reported. */
    void start() {
        shaping.start();
        List<AppenderControl> found = new ArrayList<>();
        for (AppenderRef reference : references) {
            Appender appender = configuration == null ? null : configuration.getAppender(reference.getRef());
            if (appender == null) {
                status.error("There is no appender `" + reference.getRef() + "` to refer to", null);
            } else {
                found.add(new AppenderControl(appender, reference.getLevel(), reference.getFilter()));
            }
        }
        appenders = List.copyOf(found);
    }

    void stop() {
        shaping.stop();
    }

    void append(LogEvent event) {
        LogEvent shaped = shaping.shape(event);
        if (shaped != null) {
            for (AppenderControl appender : appenders) {
                appender.callAppender(shaped);
            }
        }
    }
}

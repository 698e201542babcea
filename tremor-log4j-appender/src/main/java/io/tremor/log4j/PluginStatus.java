package io.tremor.log4j;

import io.tremor.api.appender.AppenderStatus;
import io.tremor.api.appender.StatusListener;
import java.util.function.Supplier;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.status.StatusLogger;
import org.jspecify.annotations.Nullable;

/** Tells Log4j's status logger about the trouble of one plugin of a configuration, which it names. */
record PluginStatus(String plugin, String name) implements StatusListener {
    @Override
    public void error(String message, @Nullable Throwable cause) {
        // As a message, and not as a format: what a configuration holds may contain braces.
        Message text = new SimpleMessage(plugin + " [" + name + "] " + message);
        StatusLogger.getLogger().error(text, cause);
    }

    /** Returns what {@code start} does, or {@code null} where it fails, which is reported. */
    <T> @Nullable T started(Supplier<T> start) {
        return new AppenderStatus(this).started(() -> {
            Log4jEventView.rehearse();
            return start.get();
        });
    }
}

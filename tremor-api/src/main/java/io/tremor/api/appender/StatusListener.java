package io.tremor.api.appender;

import org.jspecify.annotations.Nullable;

/** A framework's own channel for trouble of its appenders, never its logging calls. */
@FunctionalInterface
public interface StatusListener {
    /** Says that something went wrong; {@code cause} where an exception did it. */
    void error(String message, @Nullable Throwable cause);
}

package io.tremor.jul;

import java.util.logging.ErrorManager;
import org.jspecify.annotations.Nullable;

/**
 * Tells standard error about the trouble of a handler: the JDK's own manager of errors is silent after the first one, and so
 * a sink that is back or a script that is broken again would go unnoticed.
 */
final class HandlerErrors extends ErrorManager {
    @Override
    @SuppressWarnings(
            "UnsynchronizedOverridesSynchronized") // There is nothing to guard; a lock could only be waited for.
    public void error(@Nullable String message, @Nullable Exception cause, int code) {
        System.err.println(cause == null ? message : message + " (" + cause + ")");
    }
}

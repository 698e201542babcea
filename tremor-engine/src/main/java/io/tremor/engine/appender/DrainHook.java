package io.tremor.engine.appender;

import io.tremor.engine.concurrent.EngineThread;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * What happens when the process ends: events that were accepted are waited for. The appender stays open meanwhile,
 * since others that are ending still log, and what they log is shipped for as long as the process lives.
 */
final class DrainHook {
    private final Duration deadline;
    private final AtomicReference<@Nullable Thread> installed = new AtomicReference<>();

    DrainHook(Duration deadline) {
        this.deadline = deadline;
    }

    /** Returns how long the end of the process, or of the appender, waits. */
    Duration deadline() {
        return deadline;
    }

    /** Installs the hook for {@code line}. */
    void install(ShapingLine line) {
        Thread thread = new EngineThread("tremor-" + line.name() + "-shutdown", () -> end(line));
        try {
            Runtime.getRuntime().addShutdownHook(thread);
            installed.set(thread);
        } catch (IllegalStateException e) {
            // The process is ending already; whoever still logs drains by himself or not at all.
        }
    }

    /** Returns whether the end of the process waits for events. */
    boolean isInstalled() {
        return installed.get() != null;
    }

    private void end(ShapingLine line) {
        if (!line.flush(deadline)) {
            line.drain(Duration.ZERO);
        }
    }

    /** Takes the hook away. */
    void remove() {
        Thread thread = installed.getAndSet(null);
        if (thread != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(thread);
            } catch (IllegalStateException e) {
                // It is running, or about to.
            }
        }
    }
}

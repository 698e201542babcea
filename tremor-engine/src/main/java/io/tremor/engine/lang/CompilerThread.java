package io.tremor.engine.lang;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A thread for work that is as deep as a text is nested: it has the stack for the deepest, whatever the caller's has left. */
public final class CompilerThread {
    private static final long STACK_BYTES = 16L << 20;

    private CompilerThread() {}

    /** Does {@code work} and waits for it; an interrupt is kept for the caller, and what is thrown is thrown here. */
    public static <T> T call(Supplier<T> work) {
        Task<T> task = new Task<>(work);
        Thread thread = new Thread(null, task, "tremor-compiler", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return task.result();
    }

    /** The work, and how it ended. */
    private static final class Task<T> implements Runnable {
        private final Supplier<T> work;
        private @Nullable T result;
        private @Nullable RuntimeException exception;
        private @Nullable Error error;

        Task(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                result = work.get();
            } catch (RuntimeException e) {
                exception = e;
            } catch (Error e) {
                error = e;
            }
        }

        /** Returns the result; called once the thread has ended, so that it sees what it wrote. */
        T result() {
            if (exception != null) {
                throw exception;
            }
            if (error != null) {
                throw error;
            }
            return Objects.requireNonNull(result);
        }
    }
}

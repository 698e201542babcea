package io.tremor.engine.concurrent;

/**
 * A thread of the engine's own. Recognised by its type, so that what it logs never comes back to it; a daemon, so that
 * it keeps no process alive; and without anything of the thread that made it, so that it keeps no class loader alive.
 */
public final class EngineThread extends Thread {
    private static final long USUAL_STACK = 0;

    /** Creates a thread that is yet to be started. */
    public EngineThread(String name, Runnable work) {
        super(null, work, name, USUAL_STACK, false);
        setDaemon(true);
        setContextClassLoader(null);
    }

    /** Returns whether the current thread is one of the engine's. */
    public static boolean isCurrent() {
        return Thread.currentThread() instanceof EngineThread;
    }
}

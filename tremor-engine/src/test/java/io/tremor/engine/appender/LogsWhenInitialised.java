package io.tremor.engine.appender;

/** A class that does what a test wants when it is initialised, which is once for each class loader. */
final class LogsWhenInitialised {
    /** The entry of the system properties that holds what is done, a {@link Runnable}. */
    static final String ACTION = "io.tremor.test.whenInitialised";

    static {
        ((Runnable) System.getProperties().get(ACTION)).run();
    }

    private LogsWhenInitialised() {}
}

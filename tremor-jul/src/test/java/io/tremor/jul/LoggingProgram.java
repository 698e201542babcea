package io.tremor.jul;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A program that logs, and ends as its argument says. */
final class LoggingProgram {
    static final int EVENTS = 100_000;
    static final String LOGGED = "logged" + System.lineSeparator();

    private LoggingProgram() {}

    public static void main(String... arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> System.err.println("uncaught"));
        Logger logger = Logger.getLogger("shop");
        int events = arguments[0].equals("few") ? 2 : EVENTS;
        for (int i = 0; i < events; i++) {
            logger.log(Level.INFO, "event {0}", i);
        }
        switch (arguments[0]) {
            case "exit" -> System.exit(3);
            case "throw" -> throw new IllegalStateException("the end");
            case "terminate" -> {
                System.err.println("logged");
                LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(2));
            }
            default -> {}
        }
    }
}

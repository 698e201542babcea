package io.tremor.log4j;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/** A program that logs, and ends as its argument says. */
final class LoggingProgram {
    static final int EVENTS = 100_000;
    static final String LOGGED = "logged" + System.lineSeparator();

    private LoggingProgram() {}

    public static void main(String... arguments) {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> System.err.println("uncaught"));
        Logger logger = LogManager.getLogger("shop");
        for (int i = 0; i < EVENTS; i++) {
            logger.info("event {}", i);
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

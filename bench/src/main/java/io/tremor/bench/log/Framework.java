package io.tremor.bench.log;

import java.util.Map;

/** The logging frameworks that there are appenders for. */
public enum Framework {
    /** Logback behind SLF4J. */
    LOGBACK {
        @Override
        LogPath open(String configuration) {
            return LogbackPath.open(configuration);
        }
    },
    /** Log4j 2. */
    LOG4J {
        @Override
        LogPath open(String configuration) {
            return Log4jPath.open(configuration);
        }
    },
    /** The JDK's own. */
    JUL {
        @Override
        LogPath open(String configuration) {
            return JulPath.open(configuration);
        }
    };

    /** The message of every event, in the notation of SLF4J and Log4j. */
    static final String MESSAGE = "user {} has paid {} cents for order {}";

    /** What is in the MDC. */
    static final Map<String, String> CONTEXT =
            Map.of("request_id", "r-7f3a9c", "session", "8c1f2e44", "tenant", "acme");

    /** What stands for a user's name in every event. */
    static final String USER = "ann";

    /** Sets the framework up. */
    abstract LogPath open(String configuration);

    /** Returns the text of the event {@code number}. */
    static String text(int number) {
        return "user " + USER + " has paid " + number + " cents for order A-7";
    }
}

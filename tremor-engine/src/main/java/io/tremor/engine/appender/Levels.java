package io.tremor.engine.appender;

import java.util.List;

/** The levels by number, from the gravest, 0, on; one number more stands for events without a level. */
final class Levels {
    /** The names, by number. */
    static final List<String> NAMES = List.of("ERROR", "WARN", "INFO", "DEBUG", "TRACE");

    static final int ERROR = 0;
    static final int INFO = 2;

    /** The number of events without a level. */
    static final int NONE = 5;

    /** How many numbers there are. */
    static final int COUNT = 6;

    private Levels() {}

    /** Returns the number of {@code name}; that of {@code INFO} for a name that is none. */
    static int numberOf(String name) {
        return switch (name) {
            case "ERROR" -> ERROR;
            case "WARN" -> 1;
            case "DEBUG" -> 3;
            case "TRACE" -> 4;
            default -> INFO;
        };
    }
}

package io.tremor.engine.codec.logevent;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How urgent an event is, as syslog counts it: from 0, the worst, to 7. GELF counts the same. */
public final class Severity {
    /** The number that stands for no severity at all. */
    public static final int NONE = -1;

    /** Something broke that the program goes on without. */
    public static final int ERROR = 3;

    /** The number of an ordinary message. */
    public static final int INFO = 6;

    private static final List<String> WORDS =
            List.of("emerg", "alert", "crit", "err", "warning", "notice", "info", "debug");

    /** The names that logging frameworks use. */
    private static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("fatal", 2),
            Map.entry("critical", 2),
            Map.entry("error", ERROR),
            Map.entry("severe", ERROR),
            Map.entry("warn", 4),
            Map.entry("config", INFO),
            Map.entry("informational", INFO),
            Map.entry("fine", 7),
            Map.entry("finer", 7),
            Map.entry("finest", 7),
            Map.entry("trace", 7));

    private Severity() {}

    /** Returns the number that the syslog word {@code word} stands for, exactly as written, or {@link #NONE}. */
    public static int ofWord(String word) {
        return WORDS.indexOf(word);
    }

    /** Returns the number of a level or syslog word in whatever case, or {@link #NONE}. */
    public static int of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int word = ofWord(lower);
        return word >= 0 ? word : LEVELS.getOrDefault(lower, NONE);
    }

    /** Returns the syslog word of a number from 0 to 7. */
    public static String word(int number) {
        return WORDS.get(number);
    }
}

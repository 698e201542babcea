package io.tremor.engine.codec.syslog;

import java.util.List;

/** The kinds of senders that syslog tells apart, numbered from 0. */
final class Facility {
    static final int NONE = -1;
    static final int USER = 1;

    private static final List<String> WORDS = List.of(
            "kern",
            "user",
            "mail",
            "daemon",
            "auth",
            "syslog",
            "lpr",
            "news",
            "uucp",
            "cron",
            "authpriv",
            "ftp",
            "ntp",
            "audit",
            "alert",
            "clockd",
            "local0",
            "local1",
            "local2",
            "local3",
            "local4",
            "local5",
            "local6",
            "local7");

    private Facility() {}

    /** Returns the number that {@code word} stands for, or {@link #NONE}. */
    static int ofWord(String word) {
        return WORDS.indexOf(word);
    }

    /** Returns whether there is a facility of that number. */
    static boolean isKnown(int number) {
        return number >= 0 && number < WORDS.size();
    }

    static String word(int number) {
        return WORDS.get(number);
    }
}

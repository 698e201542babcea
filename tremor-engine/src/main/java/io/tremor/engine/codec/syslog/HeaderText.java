package io.tremor.engine.codec.syslog;

import org.jspecify.annotations.Nullable;

/** Parts of a header, which must not hold what ends them: anything that is not visible ASCII becomes an underscore. */
final class HeaderText {
    static final String NIL = "-";
    static final int LONGEST_HOST = 255;
    static final int LONGEST_APP = 48;
    static final int LONGEST_PROCESS = 128;
    static final int LONGEST_ID = 32;

    private static final char INSTEAD = '_';

    private HeaderText() {}

    /** Returns {@code text} as a part of a header of at most {@code longest} characters, {@code -} if it is empty. */
    static String of(@Nullable String text, int longest) {
        return text == null || text.isEmpty() ? NIL : without("", text, longest);
    }

    /** Returns {@code text} as the name of an element or parameter of structured data. */
    static String name(String text) {
        return text.isEmpty() ? String.valueOf(INSTEAD) : without("=]\"", text, LONGEST_ID);
    }

    /** Returns {@code text} with an underscore for each character of {@code forbidden}, too. */
    static String without(String forbidden, String text, int longest) {
        int length = Math.min(text.length(), longest);
        StringBuilder proper = null;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~' || forbidden.indexOf(c) >= 0) {
                proper = proper == null ? new StringBuilder(text.substring(0, length)) : proper;
                proper.setCharAt(i, INSTEAD);
            }
        }
        return proper == null ? text.substring(0, length) : proper.toString();
    }
}

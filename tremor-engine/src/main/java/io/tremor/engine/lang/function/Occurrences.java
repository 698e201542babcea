package io.tremor.engine.lang.function;

import io.tremor.engine.lang.runtime.Run;

/**
 * Where a text occurs in another one, from left to right, without overlaps. The time grows with the sum of the two
 * lengths,
 * whatever the texts are (Donald Knuth, James Morris and Vaughan Pratt, "Fast pattern matching in strings", 1977).
 */
final class Occurrences {
    /**
     * Shorter texts are looked for by the JDK, which takes their length times the other one at worst, and mostly far
     * less.
     */
    private static final int SHORT = 16;

    private final String text;
    private final String wanted;
    /**
     * For each length of a beginning of the wanted text: how long its longest proper end is that is a beginning too.
     */
    private final int[] borders;

    private int from;

    Occurrences(String text, String wanted, Run run) {
        this.text = text;
        this.wanted = wanted;
        Cost.look(text.length(), run);
        if (wanted.length() <= SHORT || wanted.length() > text.length()) {
            borders = new int[0];
        } else {
            Cost.string(wanted.length() * 2L, run);
            borders = borders(wanted);
        }
    }

    private static int[] borders(String wanted) {
        int[] borders = new int[wanted.length() + 1];
        borders[0] = -1;
        int border = -1;
        for (int i = 0; i < wanted.length(); i++) {
            while (border >= 0 && wanted.charAt(border) != wanted.charAt(i)) {
                border = borders[border];
            }
            borders[i + 1] = ++border;
        }
        return borders;
    }

    /** Returns where the next one starts, or -1. */
    int next() {
        int found = borders.length == 0 ? text.indexOf(wanted, from) : find();
        from = found < 0 ? text.length() : found + wanted.length();
        return found;
    }

    private int find() {
        int matched = 0;
        for (int at = from; at < text.length(); at++) {
            while (matched >= 0 && wanted.charAt(matched) != text.charAt(at)) {
                matched = borders[matched];
            }
            if (++matched == wanted.length()) {
                return at + 1 - matched;
            }
        }
        return -1;
    }
}

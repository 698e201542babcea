package io.tremor.engine.lang.regex;

import java.util.ArrayList;
import java.util.List;

/** Words what is wrong with a pattern, with marks below the place. */
final class RegexErrors {
    private static final String RULE = "~".repeat(79) + '\n';

    private final int[] pattern;
    /** The places to mark, each two numbers. */
    private final int[] places;

    private RegexErrors(int[] pattern, int[] places) {
        this.pattern = pattern;
        this.places = places;
    }

    /** Returns the error that {@code reason} holds for the characters {@code from} to {@code to} of a pattern. */
    static RegexSyntaxException at(int[] pattern, int from, int to, String reason) {
        return at(pattern, new int[] {from, to}, reason);
    }

    /** Returns the error that {@code reason} holds for several places, each two numbers. */
    static RegexSyntaxException at(int[] pattern, int[] places, String reason) {
        RegexErrors errors = new RegexErrors(pattern, places);
        String shown = errors.lineEnd(0) == pattern.length ? errors.oneLine() : errors.manyLines();
        return new RegexSyntaxException("regex parse error:\n" + shown + "error: " + reason);
    }

    private String oneLine() {
        String text = new String(pattern, 0, pattern.length);
        return "    " + text + "\n    " + marks(0, pattern.length) + '\n';
    }

    private String manyLines() {
        List<String> lines = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        // A newline at the end starts no line.
        for (int start = 0; start < pattern.length; start = lineEnd(start) + 1) {
            int end = lineEnd(start);
            boolean carriage = end < pattern.length && end > start && pattern[end - 1] == '\r';
            lines.add(new String(pattern, start, (carriage ? end - 1 : end) - start));
            marks.add(marks(start, end));
        }
        int width = String.valueOf(lines.size()).length();
        StringBuilder text = new StringBuilder(RULE);
        for (int i = 0; i < lines.size(); i++) {
            String number = String.valueOf(i + 1);
            text.append(" ".repeat(width - number.length())).append(number).append(": ");
            text.append(lines.get(i)).append('\n');
            if (!marks.get(i).isEmpty()) {
                text.append(" ".repeat(width + 2)).append(marks.get(i)).append('\n');
            }
        }
        text.append(RULE);
        for (int i = 0; i < places.length; i += 2) {
            if (lineEnd(places[i]) < places[i + 1]) {
                text.append("on ").append(place(places[i], 1));
                text.append(" through ").append(place(places[i + 1], 0)).append('\n');
            }
        }
        return text.toString();
    }

    private String place(int at, int firstColumn) {
        int line = 1;
        int start = 0;
        for (int end = lineEnd(0); end < at; end = lineEnd(start)) {
            line++;
            start = end + 1;
        }
        return "line " + line + " (column " + (at - start + firstColumn) + ")";
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < pattern.length && pattern[end] != '\n') {
            end++;
        }
        return end;
    }

    private String marks(int start, int end) {
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < places.length; i += 2) {
            int from = places[i];
            if (from < start || from > end || places[i + 1] > end) {
                continue;
            }
            int to = Math.max(from + 1, places[i + 1]);
            while (marks.length() < to - start) {
                marks.append(' ');
            }
            for (int at = from; at < to; at++) {
                marks.setCharAt(at - start, '^');
            }
        }
        return marks.toString();
    }
}

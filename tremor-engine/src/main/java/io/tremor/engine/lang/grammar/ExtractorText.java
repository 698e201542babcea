package io.tremor.engine.lang.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What stands between the bars of an extractor. */
final class ExtractorText {
    private ExtractorText() {}

    /**
     * Returns the argument that a token stands for: escapes resolved, and its lines, which a backslash continues, glued
     * together without the white space that all of them start with.
     */
    static String argument(String token) {
        return String.join("", lines(token));
    }

    /** Returns a token as it would be printed. */
    static String print(String token) {
        return lines(token).stream()
                .map(line -> line.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("\\\n", "|", "|"));
    }

    private static List<String> lines(String token) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (int i = 1; i < token.length() - 1; i++) {
            char c = token.charAt(i);
            if (c == '\\') {
                i++;
                c = token.charAt(i);
                if (c == '\n') {
                    lines.add(line.toString());
                    line.setLength(0);
                    continue;
                }
            }
            line.append(c);
        }
        lines.add(line.toString());
        int indentation = lines.stream()
                .filter(l -> !l.isEmpty())
                .mapToInt(ExtractorText::indentation)
                .min()
                .orElse(0);
        return lines.stream()
                .map(l -> l.isEmpty() ? l : l.substring(indentation))
                .toList();
    }

    private static int indentation(String line) {
        int blanks = 0;
        while (blanks < line.length() && isBlank(line.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    /** Whether Unicode calls a character white space; the two methods of {@link Character} know half of it each. */
    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c >= '\t' && c <= '\r' || c == '\u0085';
    }
}

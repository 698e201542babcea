package io.tremor.engine.lang.extractor;

import io.tremor.engine.lang.runtime.Budget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A shell pattern: {@code ?} is one character, {@code *} any text, {@code **} as a whole component of a path any number
 * of components, {@code [a-z]} and {@code [!a-z]} one of a set.
 */
final class GlobPattern {
    private static final String WILDCARDS = "wildcards are either regular `*` or recursive `**`";
    private static final String RECURSIVE = "recursive wildcards must form a single path component";
    private static final String RANGE = "invalid range pattern";

    private final Token[] tokens;

    private GlobPattern(List<Token> tokens) {
        this.tokens = tokens.toArray(new Token[0]);
    }

    private enum Kind {
        CHARACTER,
        ANY,
        ONE_OF,
        NONE_OF,
        ANY_TEXT,
        ANY_COMPONENTS
    }

    /**
     * A part of a pattern.
     *
     * @param character the character, where it is one
     * @param ranges pairs of first and last characters, where it is a set
     */
    private record Token(Kind kind, int character, int[] ranges) {
        private Token(Kind kind) {
            this(kind, 0, new int[0]);
        }

        boolean matches(int c) {
            return switch (kind) {
                case CHARACTER -> c == character;
                case ONE_OF -> contains(c);
                case NONE_OF -> !contains(c);
                default -> true;
            };
        }

        private boolean contains(int c) {
            for (int i = 0; i < ranges.length; i += 2) {
                if (c >= ranges[i] && c <= ranges[i + 1]) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Returns the extractor for {@code pattern}: a cheap one where all it asks for is how a text starts or ends. */
    static Extractor extractor(String pattern) {
        int last = pattern.length() - 1;
        if (last > 0 && wildcards(pattern) == 1) {
            if (pattern.charAt(last) == '*') {
                return new PrefixExtractor(pattern.substring(0, last));
            }
            if (pattern.charAt(0) == '*') {
                return new SuffixExtractor(pattern.substring(1));
            }
        }
        return new GlobExtractor(compile(pattern));
    }

    private static int wildcards(String pattern) {
        int count = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            count += c == '*' || c == '?' ? 1 : 0;
        }
        return count;
    }

    /**
     * Reads a pattern.
     *
     * @throws ExtractorException if it breaks the rules
     */
    static GlobPattern compile(String pattern) {
        int[] c = pattern.codePoints().toArray();
        List<Token> tokens = new ArrayList<>();
        int i = 0;
        while (i < c.length) {
            switch (c[i]) {
                case '?' -> {
                    tokens.add(new Token(Kind.ANY));
                    i++;
                }
                case '*' -> i = stars(c, i, tokens);
                case '[' -> i = set(c, i, tokens);
                default -> tokens.add(new Token(Kind.CHARACTER, c[i++], new int[0]));
            }
        }
        return new GlobPattern(tokens);
    }

    private static int stars(int[] c, int start, List<Token> tokens) {
        int end = start;
        while (end < c.length && c[end] == '*') {
            end++;
        }
        if (end - start > 2) {
            throw invalid(start + 2, WILDCARDS);
        }
        if (end - start == 1) {
            tokens.add(new Token(Kind.ANY_TEXT));
            return end;
        }
        if (start > 0 && c[start - 1] != '/') {
            throw invalid(start - 1, RECURSIVE);
        }
        if (end < c.length && c[end] != '/') {
            throw invalid(end, RECURSIVE);
        }
        int size = tokens.size();
        if (size < 2 || tokens.get(size - 1).kind() != Kind.ANY_COMPONENTS) {
            tokens.add(new Token(Kind.ANY_COMPONENTS));
        }
        return end < c.length ? end + 1 : end;
    }

    private static int set(int[] c, int start, List<Token> tokens) {
        boolean negated = start + 1 < c.length && c[start + 1] == '!';
        int first = negated ? start + 2 : start + 1;
        // The first character belongs to the set even if it is a bracket.
        int close = first + 1;
        while (close < c.length && c[close] != ']') {
            close++;
        }
        if (close >= c.length) {
            throw invalid(start, RANGE);
        }
        int[] ranges = new int[2 * (close - first)];
        int count = 0;
        for (int i = first; i < close; i++) {
            boolean range = i + 2 < close && c[i + 1] == '-';
            ranges[count++] = c[i];
            i += range ? 2 : 0;
            ranges[count++] = c[i];
        }
        tokens.add(new Token(negated ? Kind.NONE_OF : Kind.ONE_OF, 0, Arrays.copyOf(ranges, count)));
        return close + 1;
    }

    private static ExtractorException invalid(int position, String reason) {
        return new ExtractorException("Pattern syntax error near position " + position + ": " + reason);
    }

    /** Returns whether the whole of {@code text} is of this form. */
    boolean matches(String text, Budget budget) {
        int length = text.length();
        int at = 0;
        int token = 0;
        // Where to go on from if what follows the last wildcard does not match: it alone ever has to take more.
        int wildcard = -1;
        int resume = 0;
        int steps = 0;
        for (; ; ) {
            steps++;
            if (token < tokens.length && isWildcard(tokens[token])) {
                wildcard = token++;
                resume = at;
                if (token == tokens.length) {
                    budget.spend(steps);
                    return true;
                }
            } else if (token == tokens.length && at == length) {
                budget.spend(steps);
                return true;
            } else if (token < tokens.length && at < length && tokens[token].matches(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
                token++;
            } else {
                if (wildcard >= 0) {
                    resume = next(text, resume, tokens[wildcard].kind());
                }
                if (wildcard < 0 || resume > length) {
                    budget.spend(steps);
                    return false;
                }
                if (steps >= 4096) {
                    budget.spend(steps);
                    steps = 0;
                }
                at = resume;
                token = wildcard + 1;
            }
        }
    }

    private static boolean isWildcard(Token token) {
        return token.kind() == Kind.ANY_TEXT || token.kind() == Kind.ANY_COMPONENTS;
    }

    /** Returns the next place behind {@code at} up to which a wildcard may reach, beyond the end if there is none. */
    private static int next(String text, int at, Kind wildcard) {
        if (at >= text.length()) {
            return text.length() + 1;
        }
        if (wildcard == Kind.ANY_TEXT) {
            return at + Character.charCount(text.codePointAt(at));
        }
        int slash = text.indexOf('/', at);
        return slash < 0 ? text.length() + 1 : slash + 1;
    }
}

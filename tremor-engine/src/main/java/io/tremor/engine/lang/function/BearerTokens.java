package io.tremor.engine.lang.function;

/** Tokens that give access to whoever has them, behind the word {@code Bearer} (RFC 6750). */
final class BearerTokens extends SensitiveText {
    private static final String BEARER = "bearer";
    private static final String MARKS = "-._~+/=";
    private static final String HIDDEN = "***";

    BearerTokens(String text) {
        super(text);
    }

    @Override
    int end(int at) {
        if (isWord(charAt(at - 1)) || !text.regionMatches(true, at, BEARER, 0, BEARER.length())) {
            return at;
        }
        int token = tokenStart(at);
        int end = token;
        while (isWord(charAt(end)) || charAt(end) >= 0 && MARKS.indexOf(charAt(end)) >= 0) {
            end++;
        }
        return token > at + BEARER.length() && end > token ? end : at;
    }

    private int tokenStart(int at) {
        int start = at + BEARER.length();
        while (charAt(start) == ' ') {
            start++;
        }
        return start;
    }

    @Override
    void write(int from, int to, StringBuilder out) {
        out.append(text, from, tokenStart(from)).append(HIDDEN);
    }
}

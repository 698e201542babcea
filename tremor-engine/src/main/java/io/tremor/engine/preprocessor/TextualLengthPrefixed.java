package io.tremor.engine.preprocessor;

/**
 * {@code textual-length-prefixed}: the length in decimal and one white space before each message, as RFC 6587 has it for
 * syslog. There may be more white space between messages.
 */
final class TextualLengthPrefixed extends PrefixedFrames {
    private static final int MOST_DIGITS = 18;

    TextualLengthPrefixed(int maxMessage) {
        super(maxMessage);
    }

    @Override
    int skipBetween(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    @Override
    long readPrefix(byte[] bytes, int from, int to) {
        int start = bytes[from] == '+' ? from + 1 : from;
        int at = start;
        long length = 0;
        while (at < to && at - start <= MOST_DIGITS && bytes[at] >= '0' && bytes[at] <= '9') {
            length = length * 10 + bytes[at++] - '0';
        }
        if (at == to && at - start <= MOST_DIGITS) {
            return UNFINISHED;
        }
        boolean isLength = at > start && at - start <= MOST_DIGITS && isSpace(bytes[at]);
        return isLength ? endPrefix(at + 1, length) : SENSELESS;
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b >= '\t' && b <= '\r';
    }

    @Override
    String prefix() {
        return "a length in decimal and a blank";
    }
}

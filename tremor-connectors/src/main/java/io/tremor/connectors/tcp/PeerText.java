package io.tremor.connectors.tcp;

/** What an exception says, where the peer may have had a hand in it: short, and on one line. */
final class PeerText {
    private static final int LONGEST = 200;

    private PeerText() {}

    static String shown(Exception exception) {
        String message = exception.getMessage() == null ? exception.getClass().getSimpleName() : exception.getMessage();
        StringBuilder shown = new StringBuilder();
        message.codePoints()
                .limit(LONGEST)
                .map(point -> isHarmless(point) ? point : '?')
                .forEach(shown::appendCodePoint);
        return message.length() > shown.length() ? shown.append('…').toString() : shown.toString();
    }

    private static boolean isHarmless(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR
                && type != Character.SURROGATE;
    }
}

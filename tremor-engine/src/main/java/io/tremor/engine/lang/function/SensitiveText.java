package io.tremor.engine.lang.function;

/**
 * Finds in a text, from left to right, what should not be read by everybody, and writes something else for it. The
 * search
 * looks at each place of the text a bounded number of times.
 */
abstract class SensitiveText {
    private static final char MASK = '*';

    final String text;

    SensitiveText(String text) {
        this.text = text;
    }

    /** Returns where what starts at {@code at} ends, or {@code at} if nothing starts there. */
    abstract int end(int at);

    /** Appends what is written for the part from {@code from} to {@code to}. */
    abstract void write(int from, int to, StringBuilder out);

    /** Returns the text with everything that was found replaced. */
    final String masked() {
        StringBuilder out = new StringBuilder();
        int copied = 0;
        for (int at = 0; at < text.length(); ) {
            int end = end(at);
            if (end == at) {
                at++;
                continue;
            }
            out.append(text, copied, at);
            write(at, end, out);
            copied = end;
            at = end;
        }
        return copied == 0 ? text : out.append(text, copied, text.length()).toString();
    }

    final int charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : -1;
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z';
    }

    static boolean isWord(int c) {
        return isDigit(c) || isCapital(c) || c >= 'a' && c <= 'z';
    }

    /** Appends a part with its letters and digits masked, but for so many at the start and at the end. */
    final void writeMasked(int from, int to, int firsts, int lasts, StringBuilder out) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isWord(charAt(i)) ? 1 : 0;
        }
        int seen = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean word = isWord(c);
            out.append(word && seen >= firsts && seen < count - lasts ? MASK : c);
            seen += word ? 1 : 0;
        }
    }
}

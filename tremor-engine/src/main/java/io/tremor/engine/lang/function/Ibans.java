package io.tremor.engine.lang.function;

/**
 * International bank account numbers: a country, a check number that the rest gives, and up to 30 letters and digits,
 * with
 * single blanks between them (ISO 13616). The country and the last four characters stay.
 */
final class Ibans extends SensitiveText {
    private static final int FEWEST = 15;
    private static final int MOST = 34;
    /** Country and check number, which count as the last four characters for the check. */
    private static final int HEAD = 4;

    private static final int COUNTRY = 2;
    private static final int KEPT = 4;

    private final int[] symbols = new int[MOST];

    Ibans(String text) {
        super(text);
    }

    @Override
    int end(int at) {
        boolean head = isCapital(charAt(at))
                && isCapital(charAt(at + 1))
                && isDigit(charAt(at + 2))
                && isDigit(charAt(at + 3));
        if (!head || isWord(charAt(at - 1))) {
            return at;
        }
        int found = at;
        int count = 0;
        for (int i = at; isSymbol(charAt(i)) && count < MOST; ) {
            symbols[count++] = Character.digit(charAt(i++), 36);
            if (count >= FEWEST && !isWord(charAt(i)) && isValid(count)) {
                found = i;
            }
            if (charAt(i) == ' ') {
                i++;
            }
        }
        return found;
    }

    private static boolean isSymbol(int c) {
        return isDigit(c) || isCapital(c);
    }

    private boolean isValid(int count) {
        int rest = 0;
        for (int i = 0; i < count; i++) {
            int symbol = symbols[(i + HEAD) % count];
            rest = (symbol < 10 ? rest * 10 + symbol : rest * 100 + symbol) % 97;
        }
        return rest == 1;
    }

    @Override
    void write(int from, int to, StringBuilder out) {
        writeMasked(from, to, COUNTRY, KEPT, out);
    }
}

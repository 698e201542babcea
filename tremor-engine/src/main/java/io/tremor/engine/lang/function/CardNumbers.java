package io.tremor.engine.lang.function;

/**
 * Numbers of payment cards: 13 to 19 digits, with single blanks or dashes between them, of which the last one is the
 * check
 * digit that the others give (ISO/IEC 7812, the algorithm of Luhn). The last four stay.
 */
final class CardNumbers extends SensitiveText {
    private static final int FEWEST = 13;
    private static final int MOST = 19;
    private static final int KEPT = 4;

    private final int[] digits = new int[MOST];

    CardNumbers(String text) {
        super(text);
    }

    @Override
    int end(int at) {
        if (!isDigit(charAt(at)) || isWord(charAt(at - 1))) {
            return at;
        }
        int found = at;
        int count = 0;
        for (int i = at; isDigit(charAt(i)) && count < MOST; ) {
            digits[count++] = charAt(i++) - '0';
            if (count >= FEWEST && !isWord(charAt(i)) && isValid(count)) {
                found = i;
            }
            if (charAt(i) == ' ' || charAt(i) == '-') {
                i++;
            }
        }
        return found;
    }

    private boolean isValid(int count) {
        int sum = 0;
        for (int i = 0; i < count; i++) {
            boolean doubled = (count - i) % 2 == 0;
            int digit = doubled ? digits[i] * 2 : digits[i];
            sum += digit > 9 ? digit - 9 : digit;
        }
        return sum % 10 == 0;
    }

    @Override
    void write(int from, int to, StringBuilder out) {
        writeMasked(from, to, 0, KEPT, out);
    }
}

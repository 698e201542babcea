package io.tremor.engine.lang.regex;

/** A set of ASCII characters, a bit for each. */
record AsciiSet(long low, long high) {
    static final int SIZE = 128;
    static final AsciiSet NONE = new AsciiSet(0, 0);
    static final AsciiSet ALL = new AsciiSet(-1L, -1L);

    /** Returns the ASCII characters of {@code set}. */
    static AsciiSet of(CharSet set, boolean ignoreCase) {
        long low = 0;
        long high = 0;
        for (int c = 0; c < Long.SIZE; c++) {
            low |= set.contains(c, ignoreCase) ? 1L << c : 0;
            high |= set.contains(c + Long.SIZE, ignoreCase) ? 1L << c : 0;
        }
        return new AsciiSet(low, high);
    }

    /** Returns the ASCII characters that {@code literal} matches. */
    static AsciiSet of(Term.Literal literal) {
        int c = literal.character();
        AsciiSet set = of(c);
        return literal.ignoreCase() ? set.or(of(Character.toUpperCase(c))).or(of(Character.toLowerCase(c))) : set;
    }

    private static AsciiSet of(int c) {
        return new AsciiSet(c < Long.SIZE ? 1L << c : 0, c >= Long.SIZE && c < SIZE ? 1L << c : 0);
    }

    boolean contains(int c) {
        return ((c < Long.SIZE ? low : high) >>> c & 1) != 0;
    }

    AsciiSet or(AsciiSet other) {
        return new AsciiSet(low | other.low, high | other.high);
    }

    boolean isDisjoint(AsciiSet other) {
        return (low & other.low) == 0 && (high & other.high) == 0;
    }

    /** Returns for each ASCII character whether it is in the set. */
    boolean[] toTable() {
        boolean[] table = new boolean[SIZE];
        for (int c = 0; c < SIZE; c++) {
            table[c] = contains(c);
        }
        return table;
    }
}

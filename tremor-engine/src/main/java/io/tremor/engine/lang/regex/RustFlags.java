package io.tremor.engine.lang.regex;

/** The flags in force at a place of a pattern in Rust's notation. */
record RustFlags(
        boolean ignoreCase,
        boolean multiLine,
        boolean dotAll,
        boolean swapGreed,
        boolean unicode,
        boolean crlf,
        boolean skipBlanks) {
    static final RustFlags INITIAL = new RustFlags(false, false, false, false, true, false, false);

    /** Returns these flags but one of them, {@code i m s U u R x}. */
    RustFlags with(int flag, boolean on) {
        return new RustFlags(
                flag == 'i' ? on : ignoreCase,
                flag == 'm' ? on : multiLine,
                flag == 's' ? on : dotAll,
                flag == 'U' ? on : swapGreed,
                flag == 'u' ? on : unicode,
                flag == 'R' ? on : crlf,
                flag == 'x' ? on : skipBlanks);
    }

    /** Reads flags up to {@code :} or {@code )}, which it leaves; {@code null} elements do not occur. */
    static RustFlags read(PatternCursor in, RustFlags outer) {
        RustFlags flags = outer;
        int[] seen = new int[128];
        int negation = -1;
        boolean dangling = false;
        while (in.peek() != ':' && in.peek() != ')') {
            int c = in.peek();
            int here = in.position();
            if (c == '-') {
                if (negation >= 0) {
                    throw in.fail(
                            new int[] {negation, negation + 1, here, here + 1}, "flag negation operator repeated");
                }
                negation = here;
                dangling = true;
            } else {
                if (c >= 128 || "imsUuRx".indexOf(c) < 0) {
                    throw in.failAtCharacter("unrecognized flag");
                }
                if (seen[c] != 0) {
                    throw in.fail(new int[] {seen[c] - 1, seen[c], here, here + 1}, "duplicate flag");
                }
                seen[c] = here + 1;
                flags = flags.with(c, negation < 0);
                dangling = false;
            }
            if (!in.next()) {
                throw in.failHere("expected flag but got end of regex");
            }
        }
        if (dangling) {
            throw in.fail(negation, negation + 1, "dangling flag negation operator");
        }
        return flags;
    }
}

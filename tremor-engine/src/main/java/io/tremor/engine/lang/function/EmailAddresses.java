package io.tremor.engine.lang.function;

/** E-mail addresses as they are mostly written; the domain stays. */
final class EmailAddresses extends SensitiveText {
    private static final String MARKS = ".!#$%&'*+/=?^_`{|}~-";
    /** What stands for a name. */
    private static final String NOBODY = "***";

    EmailAddresses(String text) {
        super(text);
    }

    @Override
    int end(int at) {
        if (!isLocal(charAt(at)) || isLocal(charAt(at - 1))) {
            return at;
        }
        int sign = at;
        while (isLocal(charAt(sign))) {
            sign++;
        }
        return charAt(sign) == '@' ? domainEnd(at, sign + 1) : at;
    }

    private static boolean isLocal(int c) {
        return isWord(c) || c > 0x7f || c >= 0 && MARKS.indexOf(c) >= 0;
    }

    /** Returns where the domain ends that starts at {@code from}, or {@code none} if it has no second part. */
    private int domainEnd(int none, int from) {
        int end = none;
        for (int at = from, part = from; ; at++) {
            int c = charAt(at);
            if (isWord(c) || c > 0x7f || c == '-' && at > part) {
                continue;
            }
            if (at == part) {
                return end;
            }
            if (part > from) {
                end = at;
            }
            if (c != '.') {
                return end;
            }
            part = at + 1;
        }
    }

    @Override
    void write(int from, int to, StringBuilder out) {
        out.append(NOBODY).append(text, text.indexOf('@', from), to);
    }
}

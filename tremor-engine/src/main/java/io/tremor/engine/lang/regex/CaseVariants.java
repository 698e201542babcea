package io.tremor.engine.lang.regex;

import java.util.function.IntPredicate;

/** The characters that count as the same where case does not matter. */
final class CaseVariants {
    private static final int LONG_S = 0x17F;
    private static final int KELVIN = 0x212A;

    private CaseVariants() {}

    /** Returns whether {@code test} holds for {@code character} or for one that differs from it only in case. */
    static boolean any(int character, IntPredicate test) {
        if (test.test(character)) {
            return true;
        }
        int upper = Character.toUpperCase(character);
        int lower = Character.toLowerCase(upper);
        return test.test(upper)
                || test.test(lower)
                || test.test(Character.toTitleCase(upper))
                || lower == 's' && test.test(LONG_S)
                || lower == 'k' && test.test(KELVIN);
    }

    /** Returns whether another character differs from {@code character} only in case. */
    static boolean hasOthers(int character) {
        int upper = Character.toUpperCase(character);
        return upper != character || Character.toLowerCase(character) != character;
    }
}

package io.tremor.engine.lang.regex;

import java.util.List;
import java.util.function.IntPredicate;

/** A set of characters (code points), kept as it was written, since most are far too large to list. */
sealed interface CharSet {
    /** What is known of a set's characters beyond U+007F without looking at each. */
    enum Reach {
        NONE,
        SOME,
        ALL
    }

    /**
     * Returns whether {@code character} is in the set, or where case does not matter, one that differs only in case.
     */
    boolean contains(int character, boolean ignoreCase);

    /** Returns how many characters beyond U+007F are in the set. */
    Reach reach(boolean ignoreCase);

    /** The characters from {@code first} to {@code last}. */
    record Range(int first, int last) implements CharSet {
        @Override
        public boolean contains(int character, boolean ignoreCase) {
            return ignoreCase
                    ? CaseVariants.any(character, c -> c >= first && c <= last)
                    : character >= first && character <= last;
        }

        @Override
        public Reach reach(boolean ignoreCase) {
            if (last < 0x80) {
                return ignoreCase && (contains('s', true) || contains('k', true)) ? Reach.SOME : Reach.NONE;
            }
            return first <= 0x80 && last == Character.MAX_CODE_POINT ? Reach.ALL : Reach.SOME;
        }
    }

    /** The characters of a Unicode property; {@code java} is what {@link java.util.regex.Pattern} calls it. */
    record Property(String java, IntPredicate test) implements CharSet {
        @Override
        public boolean contains(int character, boolean ignoreCase) {
            return ignoreCase ? CaseVariants.any(character, test) : test.test(character);
        }

        @Override
        public Reach reach(boolean ignoreCase) {
            return Reach.SOME;
        }
    }

    /** The characters that are in one of several sets. */
    record Union(List<CharSet> sets) implements CharSet {
        @Override
        public boolean contains(int character, boolean ignoreCase) {
            for (CharSet set : sets) {
                if (set.contains(character, ignoreCase)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Reach reach(boolean ignoreCase) {
            Reach most = Reach.NONE;
            for (CharSet set : sets) {
                Reach reach = set.reach(ignoreCase);
                if (reach.compareTo(most) > 0) {
                    most = reach;
                }
            }
            return most;
        }
    }

    /** The characters that are in both sets. */
    record Intersection(CharSet left, CharSet right) implements CharSet {
        @Override
        public boolean contains(int character, boolean ignoreCase) {
            return left.contains(character, ignoreCase) && right.contains(character, ignoreCase);
        }

        @Override
        public Reach reach(boolean ignoreCase) {
            Reach l = left.reach(ignoreCase);
            Reach r = right.reach(ignoreCase);
            return l.compareTo(r) < 0 ? l : r;
        }
    }

    /** The characters that are not in a set. */
    record Complement(CharSet set) implements CharSet {
        @Override
        public boolean contains(int character, boolean ignoreCase) {
            return !set.contains(character, ignoreCase);
        }

        @Override
        public Reach reach(boolean ignoreCase) {
            return switch (set.reach(ignoreCase)) {
                case NONE -> Reach.ALL;
                case SOME -> Reach.SOME;
                case ALL -> Reach.NONE;
            };
        }
    }
}

package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.CharSet.Complement;
import io.tremor.engine.lang.regex.CharSet.Intersection;
import io.tremor.engine.lang.regex.CharSet.Property;
import io.tremor.engine.lang.regex.CharSet.Range;
import io.tremor.engine.lang.regex.CharSet.Reach;
import io.tremor.engine.lang.regex.CharSet.Union;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes sets of characters for the JDK: those up to U+007F one by one, which it looks up in a bit set, and only what
 * lies beyond as properties, which cost more.
 */
final class CharSetNotation {
    private static final int ASCII = 0x80;

    private final StringBuilder out;

    CharSetNotation(StringBuilder out) {
        this.out = out;
    }

    /** Writes one character. */
    void character(int c) {
        boolean plain = c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        if (plain) {
            out.append((char) c);
        } else {
            out.append("\\x{").append(Integer.toHexString(c)).append('}');
        }
    }

    /** Writes a set. */
    void write(CharSet set, boolean ignoreCase) {
        if (set == CharSets.ANY) {
            out.append("(?s:.)");
            return;
        }
        if (set == CharSets.NOT_NEWLINE) {
            out.append('.');
            return;
        }
        boolean[] ascii = new boolean[ASCII];
        int count = 0;
        for (int c = 0; c < ASCII; c++) {
            ascii[c] = set.contains(c, ignoreCase);
            count += ascii[c] ? 1 : 0;
        }
        Reach reach = set.reach(ignoreCase);
        if (reach == Reach.ALL) {
            all(ascii, count);
            return;
        }
        if (reach == Reach.NONE && count == 0) {
            out.append("(?!)");
            return;
        }
        boolean folded = ignoreCase && reach == Reach.SOME;
        out.append(folded ? "(?iu:[" : "[");
        ranges(ascii, true);
        if (reach == Reach.SOME) {
            out.append("[[^\\x00-\\x7F]&&");
            beyond(set);
            out.append(']');
        }
        out.append(folded ? "])" : "]");
    }

    private void all(boolean[] ascii, int count) {
        if (count == ASCII) {
            out.append("(?s:.)");
            return;
        }
        out.append("[^");
        ranges(ascii, false);
        out.append(']');
    }

    private void ranges(boolean[] ascii, boolean wanted) {
        for (int c = 0; c < ASCII; c++) {
            if (ascii[c] == wanted) {
                int first = c;
                while (c + 1 < ASCII && ascii[c + 1] == wanted) {
                    c++;
                }
                range(first, c);
            }
        }
    }

    private void range(int first, int last) {
        character(first);
        if (last > first) {
            out.append('-');
            character(last);
        }
    }

    /** Writes a set in brackets, whatever it holds. */
    private void beyond(CharSet set) {
        out.append('[');
        items(set);
        out.append(']');
    }

    private void items(CharSet set) {
        if (set instanceof Range range) {
            range(range.first(), range.last());
        } else if (set instanceof Property property) {
            out.append(property.java());
        } else if (set instanceof Union union) {
            for (CharSet part : union.sets()) {
                items(part);
            }
            if (union.sets().isEmpty()) {
                beyond(CharSets.NONE);
            }
        } else if (set instanceof Intersection both) {
            out.append('[');
            beyond(both.left());
            out.append("&&");
            beyond(both.right());
            out.append(']');
        } else if (set instanceof Complement not) {
            complement(not.set());
        }
    }

    /** Writes what is not in a set, so that {@code ^} never stands before anything nested. */
    private void complement(CharSet set) {
        if (set instanceof Complement not) {
            items(not.set());
        } else if (set instanceof Intersection both) {
            complement(both.left());
            complement(both.right());
        } else if (set instanceof Range || set instanceof Property) {
            out.append("[^");
            items(set);
            out.append(']');
        } else if (set instanceof Union union) {
            List<CharSet> parts = new ArrayList<>(union.sets());
            if (parts.isEmpty()) {
                items(CharSets.ANY);
                return;
            }
            out.append('[');
            for (int i = 0; i < parts.size(); i++) {
                out.append(i > 0 ? "&&[" : "[");
                complement(parts.get(i));
                out.append(']');
            }
            out.append(']');
        }
    }
}

package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.CharSet.Complement;
import io.tremor.engine.lang.regex.CharSet.Property;
import io.tremor.engine.lang.regex.CharSet.Range;
import io.tremor.engine.lang.regex.CharSet.Union;
import io.tremor.engine.lang.time.WhiteSpace;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sets of characters that have a name in every notation. */
final class CharSets {
    static final CharSet ANY = new Range(0, Character.MAX_CODE_POINT);
    static final CharSet NONE = new Complement(ANY);
    static final CharSet NEWLINE = one('\n');
    static final CharSet NOT_NEWLINE = new Complement(NEWLINE);
    static final CharSet NEITHER_CR_NOR_LF = new Complement(new Union(List.of(one('\r'), NEWLINE)));

    static final CharSet DIGIT = new Property("\\p{Nd}", Character::isDigit);
    static final CharSet SPACE =
            new Property("\\p{IsWhite_Space}", c -> c <= Character.MAX_VALUE && WhiteSpace.is((char) c));
    static final CharSet WORD = new Union(List.of(
            new Property("\\p{IsAlphabetic}", Character::isAlphabetic),
            new Property("\\p{M}", CharSets::isMark),
            DIGIT,
            new Property("\\p{Pc}", c -> Character.getType(c) == Character.CONNECTOR_PUNCTUATION),
            new Property("\\p{IsJoin_Control}", c -> c == 0x200C || c == 0x200D)));

    static final CharSet ASCII_DIGIT = new Range('0', '9');
    static final CharSet ASCII_LOWER = new Range('a', 'z');
    static final CharSet ASCII_UPPER = new Range('A', 'Z');
    static final CharSet ASCII_SPACE = new Union(List.of(one(' '), new Range('\t', '\r')));
    static final CharSet HEX_DIGIT = new Union(List.of(ASCII_DIGIT, new Range('a', 'f'), new Range('A', 'F')));
    private static final CharSet ASCII_ALPHA = new Union(List.of(ASCII_LOWER, ASCII_UPPER));
    private static final CharSet ASCII_ALNUM = new Union(List.of(ASCII_ALPHA, ASCII_DIGIT));
    static final CharSet ASCII_WORD = new Union(List.of(ASCII_ALNUM, one('_')));

    private static final Map<String, CharSet> POSIX = Map.ofEntries(
            Map.entry("alnum", ASCII_ALNUM),
            Map.entry("alpha", ASCII_ALPHA),
            Map.entry("ascii", new Range(0, 0x7F)),
            Map.entry("blank", new Union(List.of(one(' '), one('\t')))),
            Map.entry("cntrl", new Union(List.of(new Range(0, 0x1F), one(0x7F)))),
            Map.entry("digit", ASCII_DIGIT),
            Map.entry("graph", new Range('!', '~')),
            Map.entry("lower", ASCII_LOWER),
            Map.entry("print", new Range(' ', '~')),
            Map.entry(
                    "punct",
                    new Union(List.of(
                            new Range('!', '/'), new Range(':', '@'), new Range('[', '`'), new Range('{', '~')))),
            Map.entry("space", ASCII_SPACE),
            Map.entry("upper", ASCII_UPPER),
            Map.entry("word", ASCII_WORD),
            Map.entry("xdigit", HEX_DIGIT));

    private CharSets() {}

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Returns the set of one character. */
    static CharSet one(int character) {
        return new Range(character, character);
    }

    /** Returns the characters of the property that {@link Pattern} knows as {@code java}. */
    static CharSet property(String java) {
        Pattern pattern = Pattern.compile(java);
        return new Property(java, c -> pattern.matcher(Character.toString(c)).matches());
    }

    /**
     * Returns the ASCII characters of a POSIX class such as {@code alpha}, or {@code null} if there is none of that
     * name.
     */
    static @Nullable CharSet posix(String name) {
        return POSIX.get(name);
    }

    /** Returns {@code set}, or if {@code negated} what is not in it. */
    static CharSet negatedIf(boolean negated, CharSet set) {
        return negated ? new Complement(set) : set;
    }
}

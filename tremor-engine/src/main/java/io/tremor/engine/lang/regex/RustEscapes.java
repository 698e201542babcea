package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.Term.Anchor;
import io.tremor.engine.lang.regex.Term.Literal;
import io.tremor.engine.lang.regex.Term.OneOf;
import io.tremor.engine.lang.regex.Term.Spot;
import org.jspecify.annotations.Nullable;

/** Reads what starts with a backslash in Rust's notation, and the numbers of repetitions. */
final class RustEscapes {
    private static final String META = "\\.+*?()|[]{}^$#&-~";

    private final PatternCursor in;

    RustEscapes(PatternCursor in) {
        this.in = in;
    }

    /** What an escape stands for: one of a character, a set, a place. */
    record Escape(
            int from,
            int to,
            int character,
            @Nullable CharSet set,
            @Nullable Spot spot) {
        Term term(RustFlags flags) {
            if (spot != null) {
                return new Anchor(spot, flags.unicode() ? CharSets.WORD : CharSets.ASCII_WORD);
            }
            return set != null
                    ? new OneOf(set, flags.ignoreCase() && flags.unicode())
                    : new Literal(character, flags.ignoreCase());
        }
    }

    /** Reads the escape that starts here. */
    Escape read(RustFlags flags) {
        int start = in.position();
        if (!in.next()) {
            throw in.fail(start, in.position(), "incomplete escape sequence, reached end of pattern prematurely");
        }
        int c = in.peek();
        if (c >= '0' && c <= '9') {
            throw in.fail(start, in.position() + 1, "backreferences are not supported");
        }
        if (c == 'x' || c == 'u' || c == 'U') {
            return hex(start, c == 'x' ? 2 : c == 'u' ? 4 : 8, flags);
        }
        if (c == 'p' || c == 'P') {
            return property(start, c == 'P', flags);
        }
        in.next();
        if ("dDsSwW".indexOf(c) >= 0) {
            return new Escape(start, in.position(), 0, perlClass(start, c, flags), null);
        }
        if (META.indexOf(c) >= 0 || c < 0x80 && c != '<' && c != '>' && !isAsciiLetterOrDigit(c)) {
            return character(start, c);
        }
        return switch (c) {
            case 'a' -> character(start, 0x07);
            case 'f' -> character(start, 0x0C);
            case 't' -> character(start, '\t');
            case 'n' -> character(start, '\n');
            case 'r' -> character(start, '\r');
            case 'v' -> character(start, 0x0B);
            case 'A' -> spot(start, Spot.TEXT_START);
            case 'z' -> spot(start, Spot.TEXT_END);
            case 'b' -> spot(start, in.peek() == '{' ? specialBoundary(start) : Spot.WORD_BOUNDARY);
            case 'B' -> spot(start, Spot.NO_WORD_BOUNDARY);
            case '<' -> spot(start, Spot.WORD_START);
            case '>' -> spot(start, Spot.WORD_END);
            default -> throw in.fail(start, in.position(), "unrecognized escape sequence");
        };
    }

    private Escape character(int start, int character) {
        return new Escape(start, in.position(), character, null, null);
    }

    private Escape spot(int start, Spot spot) {
        return new Escape(start, in.position(), 0, null, spot);
    }

    private CharSet perlClass(int start, int c, RustFlags flags) {
        boolean negated = c < 'a';
        if (negated && !flags.unicode()) {
            throw in.fail(start, in.position(), "pattern can match invalid UTF-8");
        }
        CharSet set = switch (c | 0x20) {
            case 'd' -> flags.unicode() ? CharSets.DIGIT : CharSets.ASCII_DIGIT;
            case 's' -> flags.unicode() ? CharSets.SPACE : CharSets.ASCII_SPACE;
            default -> flags.unicode() ? CharSets.WORD : CharSets.ASCII_WORD;
        };
        return CharSets.negatedIf(negated, set);
    }

    private Spot specialBoundary(int boundary) {
        int start = in.position();
        if (!in.nextBehindBlanks()) {
            throw in.fail(
                    boundary,
                    in.position(),
                    "found either the beginning of a special word boundary or a bounded repetition on a \\b with an"
                            + " opening brace, but no closing brace");
        }
        int from = in.position();
        if (!isBoundaryName(in.peek())) {
            in.moveTo(start);
            return Spot.WORD_BOUNDARY;
        }
        StringBuilder name = new StringBuilder();
        while (isBoundaryName(in.peek())) {
            name.appendCodePoint(in.peek());
            in.nextBehindBlanks();
        }
        if (in.peek() != '}') {
            throw in.fail(
                    start,
                    in.position(),
                    "special word boundary assertion is either unclosed or contains an invalid character");
        }
        int to = in.position();
        in.next();
        return switch (name.toString()) {
            case "start" -> Spot.WORD_START;
            case "end" -> Spot.WORD_END;
            case "start-half" -> Spot.WORD_START_HALF;
            case "end-half" -> Spot.WORD_END_HALF;
            default ->
                throw in.fail(
                        from,
                        to,
                        "unrecognized special word boundary assertion, valid choices are: start, end, start-half or"
                                + " end-half");
        };
    }

    private static boolean isBoundaryName(int c) {
        return c == '-' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private Escape hex(int start, int digits, RustFlags flags) {
        if (!in.nextBehindBlanks()) {
            throw in.failHere("incomplete escape sequence, reached end of pattern prematurely");
        }
        int brace = in.position();
        boolean braced = in.peek() == '{';
        StringBuilder number = new StringBuilder();
        int from = braced ? brace + 1 : brace;
        if (braced) {
            while (in.nextBehindBlanks() && in.peek() != '}') {
                number.appendCodePoint(hexDigit());
            }
            if (in.atEnd()) {
                throw in.fail(brace, in.position(), "incomplete escape sequence, reached end of pattern prematurely");
            }
        } else {
            for (int i = 0; i < digits; i++) {
                if (i > 0 && !in.nextBehindBlanks()) {
                    throw in.failHere("incomplete escape sequence, reached end of pattern prematurely");
                }
                number.appendCodePoint(hexDigit());
            }
            in.nextBehindBlanks();
        }
        int to = in.position();
        if (braced) {
            in.next();
        }
        if (number.length() == 0) {
            throw in.fail(brace, in.position(), "hexadecimal literal empty");
        }
        int character = scalar(number.toString());
        if (character < 0) {
            throw in.fail(from, to, "hexadecimal literal is not a Unicode scalar value");
        }
        if (!flags.unicode() && character > 0x7F && digits == 2) {
            throw in.fail(start, in.position(), "pattern can match invalid UTF-8");
        }
        return character(start, character);
    }

    private int hexDigit() {
        int c = in.peek();
        if (c > 'f' || Character.digit(c, 16) < 0) {
            throw in.failAtCharacter("invalid hexadecimal digit");
        }
        return c;
    }

    private static int scalar(String digits) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            value = value << 4 | Character.digit(digits.charAt(i), 16);
            if (value > Character.MAX_CODE_POINT) {
                return -1;
            }
        }
        return value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE ? -1 : (int) value;
    }

    private Escape property(int start, boolean negated, RustFlags flags) {
        if (!in.nextBehindBlanks()) {
            throw in.failHere("incomplete escape sequence, reached end of pattern prematurely");
        }
        String name;
        if (in.peek() == '{') {
            StringBuilder inside = new StringBuilder();
            while (in.nextBehindBlanks() && in.peek() != '}') {
                inside.appendCodePoint(in.peek());
            }
            if (in.atEnd()) {
                throw in.failHere("incomplete escape sequence, reached end of pattern prematurely");
            }
            name = inside.toString();
        } else {
            if (in.peek() == '\\') {
                throw in.failAtCharacter("invalid Unicode character class");
            }
            name = Character.toString(in.peek());
        }
        in.next();
        if (!flags.unicode()) {
            throw in.fail(start, in.position(), "Unicode not allowed here");
        }
        UnicodeProperties.Lookup found = UnicodeProperties.find(name);
        if (found.set() == null) {
            throw in.fail(start, in.position(), found.problem());
        }
        return new Escape(start, in.position(), 0, CharSets.negatedIf(negated, found.set()), null);
    }

    /** Reads a decimal number of a repetition, which must be there unless the pattern ends here and {@code mayEnd}. */
    int decimal(boolean mayEnd) {
        while (!in.atEnd() && CharSets.SPACE.contains(in.peek(), false)) {
            in.next();
        }
        int from = in.position();
        long value = 0;
        StringBuilder digits = new StringBuilder();
        while (in.peek() >= '0' && in.peek() <= '9') {
            digits.appendCodePoint(in.peek());
            value = Math.min(value * 10 + in.peek() - '0', 1L << 32);
            in.nextBehindBlanks();
        }
        boolean tooBig = value >= 1L << 32;
        int to = in.position();
        while (!in.atEnd() && CharSets.SPACE.contains(in.peek(), false)) {
            in.next();
        }
        if (digits.length() == 0 && !(mayEnd && in.atEnd())) {
            throw in.fail(from, from, "repetition quantifier expects a valid decimal");
        }
        if (tooBig) {
            throw in.fail(from, to, "decimal literal invalid");
        }
        return (int) Math.min(value, Integer.MAX_VALUE);
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        return c >= '0' && c <= '9' || (c | 0x20) >= 'a' && (c | 0x20) <= 'z' && c < 0x80;
    }
}

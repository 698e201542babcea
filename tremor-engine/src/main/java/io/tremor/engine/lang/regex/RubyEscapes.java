package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.Term.Anchor;
import io.tremor.engine.lang.regex.Term.Literal;
import io.tremor.engine.lang.regex.Term.OneOf;
import io.tremor.engine.lang.regex.Term.Spot;
import org.jspecify.annotations.Nullable;

/** Reads what starts with a backslash in Ruby's notation. */
final class RubyEscapes {
    private final PatternCursor in;

    RubyEscapes(PatternCursor in) {
        this.in = in;
    }

    /** What an escape stands for: one of a character, a set, a place. */
    record Escape(
            int character, @Nullable CharSet set, @Nullable Spot spot) {
        Term term(boolean ignoreCase) {
            if (spot != null) {
                return new Anchor(spot);
            }
            return set != null ? new OneOf(set, ignoreCase) : new Literal(character, ignoreCase);
        }
    }

    /** Reads the escape that starts here, outside of brackets. */
    Escape read() {
        Spot spot = switch (in.peek(1)) {
            case 'A' -> Spot.TEXT_START;
            case 'z' -> Spot.TEXT_END;
            case 'Z' -> Spot.LAST_LINE_END;
            case 'b' -> Spot.WORD_BOUNDARY;
            case 'B' -> Spot.NO_WORD_BOUNDARY;
            default -> null;
        };
        if (spot != null) {
            in.moveTo(in.position() + 2);
            return new Escape(0, null, spot);
        }
        return readInClass();
    }

    /** Reads the escape that starts here, inside of brackets. */
    Escape readInClass() {
        int start = in.position();
        if (!in.next()) {
            throw in.fail(start, in.position(), "end pattern at escape");
        }
        int c = in.peek();
        in.next();
        CharSet set = switch (c) {
            case 'd' -> CharSets.DIGIT;
            case 'D' -> CharSets.negatedIf(true, CharSets.DIGIT);
            case 's' -> CharSets.SPACE;
            case 'S' -> CharSets.negatedIf(true, CharSets.SPACE);
            case 'w' -> CharSets.WORD;
            case 'W' -> CharSets.negatedIf(true, CharSets.WORD);
            case 'h' -> CharSets.HEX_DIGIT;
            case 'H' -> CharSets.negatedIf(true, CharSets.HEX_DIGIT);
            case 'p', 'P' -> property(start, c == 'P');
            default -> null;
        };
        return new Escape(set == null ? character(c, start) : 0, set, null);
    }

    private int character(int c, int start) {
        return switch (c) {
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 'f' -> 0x0C;
            case 'v' -> 0x0B;
            case 'a' -> 0x07;
            case 'e' -> 0x1B;
            case 'b' -> 0x08;
            case 'x' -> hex(start);
            case 'u' -> digits(start, 4, 4, 16);
            case '0' -> {
                in.moveTo(in.position() - 1);
                yield digits(start, 1, 3, 8);
            }
            case 'g', 'G', 'K', 'R', 'X', 'c', 'C', 'M', 'k' ->
                throw in.fail(start, in.position(), "this escape is not supported");
            default -> c;
        };
    }

    private int hex(int start) {
        if (!in.skip("{")) {
            return digits(start, 0, 2, 16);
        }
        int character = digits(start, 1, 8, 16);
        if (!in.skip("}")) {
            throw in.fail(start, in.position(), "invalid code point value");
        }
        return character;
    }

    private int digits(int start, int least, int most, int radix) {
        long value = 0;
        int count = 0;
        while (count < most && in.peek() < 0x80 && Character.digit(in.peek(), radix) >= 0) {
            value = value * radix + Character.digit(in.peek(), radix);
            in.next();
            count++;
        }
        if (count < least || value > Character.MAX_CODE_POINT) {
            throw in.fail(start, in.position(), "invalid code point value");
        }
        return (int) value;
    }

    private CharSet property(int start, boolean negated) {
        boolean caret = in.skip("{^");
        if (!caret && !in.skip("{")) {
            throw in.fail(start, in.position(), "invalid character property name {p}");
        }
        int from = in.position();
        while (!in.atEnd() && in.peek() != '}') {
            in.next();
        }
        String name = in.text(from, in.position());
        if (!in.skip("}")) {
            throw in.fail(start, in.position(), "invalid character property name {" + name + "}");
        }
        CharSet set = RubyClasses.named(name);
        if (set == null) {
            throw in.fail(start, in.position(), "invalid character property name {" + name + "}");
        }
        return CharSets.negatedIf(negated != caret, set);
    }
}

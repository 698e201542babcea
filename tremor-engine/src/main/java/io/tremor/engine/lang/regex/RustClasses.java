package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.CharSet.Complement;
import io.tremor.engine.lang.regex.CharSet.Intersection;
import io.tremor.engine.lang.regex.CharSet.Range;
import io.tremor.engine.lang.regex.CharSet.Union;
import io.tremor.engine.lang.regex.RustEscapes.Escape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads sets in brackets in Rust's notation: ranges, nested sets, and {@code && -- ~~} between them. */
final class RustClasses {
    private static final int DEEPEST_NESTING = 250;

    private final PatternCursor in;
    private final RustEscapes escapes;
    private int depth;

    RustClasses(PatternCursor in, RustEscapes escapes) {
        this.in = in;
        this.escapes = escapes;
    }

    /** Reads the set that opens here. */
    CharSet read(RustFlags flags) {
        int start = in.position();
        if (++depth > DEEPEST_NESTING) {
            throw in.fail(
                    start,
                    start + 1,
                    "exceed the maximum number of nested parentheses/brackets (" + DEEPEST_NESTING + ")");
        }
        List<CharSet> items = new ArrayList<>();
        step(start, in.length());
        boolean negated = in.peek() == '^';
        if (negated) {
            step(start, in.length());
        }
        while (in.peek() == '-') {
            items.add(CharSets.one('-'));
            step(start, 1);
        }
        if (items.isEmpty() && in.peek() == ']') {
            items.add(CharSets.one(']'));
            step(start, in.length());
        }
        int opened = in.position() - start;
        CharSet left = null;
        int operator = 0;
        while (in.peek() != ']') {
            int c = in.peek();
            if ((c == '&' || c == '-' || c == '~') && in.peek(1) == c) {
                left = combine(left, operator, new Union(List.copyOf(items)));
                items.clear();
                operator = c;
                in.next();
                step(start, opened);
            } else {
                items.add(item(c, start, opened, flags));
                in.skipBlanks();
            }
            if (in.atEnd()) {
                throw unclosed(start, opened);
            }
        }
        in.next();
        depth--;
        CharSet set = combine(left, operator, new Union(List.copyOf(items)));
        if (negated && !flags.unicode()) {
            throw in.fail(start, in.position(), "pattern can match invalid UTF-8");
        }
        return CharSets.negatedIf(negated, set);
    }

    private void step(int start, int width) {
        if (!in.nextBehindBlanks()) {
            throw unclosed(start, width);
        }
    }

    private RegexSyntaxException unclosed(int start, int width) {
        return in.fail(start, Math.min(start + width, in.length()), "unclosed character class");
    }

    private static CharSet combine(@Nullable CharSet left, int operator, CharSet right) {
        if (left == null) {
            return right;
        }
        return switch (operator) {
            case '&' -> new Intersection(left, right);
            case '-' -> new Intersection(left, new Complement(right));
            default ->
                new Union(List.of(
                        new Intersection(left, new Complement(right)), new Intersection(right, new Complement(left))));
        };
    }

    private CharSet item(int c, int start, int opened, RustFlags flags) {
        if (c == '[') {
            CharSet posix = posix();
            return posix != null ? posix : read(flags);
        }
        Escape first = primitive(flags);
        in.skipBlanks();
        if (in.atEnd()) {
            throw unclosed(start, opened);
        }
        if (in.peek() != '-' || in.peekBehindBlanks() == ']' || in.peekBehindBlanks() == '-') {
            if (first.spot() != null) {
                throw in.fail(first.from(), first.to(), "invalid escape sequence found in character class");
            }
            return first.set() != null ? first.set() : CharSets.one(checked(first, flags));
        }
        step(start, opened);
        Escape last = primitive(flags);
        int from = literal(first, flags);
        int to = literal(last, flags);
        if (from > to) {
            throw in.fail(first.from(), last.to(), "invalid character class range, the start must be <= the end");
        }
        return new Range(from, to);
    }

    private Escape primitive(RustFlags flags) {
        if (in.peek() == '\\') {
            return escapes.read(flags);
        }
        int from = in.position();
        int c = in.peek();
        in.next();
        return new Escape(from, from + 1, c, null, null);
    }

    private int literal(Escape escape, RustFlags flags) {
        if (escape.set() != null || escape.spot() != null) {
            throw in.fail(escape.from(), escape.to(), "invalid range boundary, must be a literal");
        }
        return checked(escape, flags);
    }

    private int checked(Escape escape, RustFlags flags) {
        if (!flags.unicode() && escape.character() > 0x7F) {
            throw in.fail(escape.from(), escape.to(), "Unicode not allowed here");
        }
        return escape.character();
    }

    private @Nullable CharSet posix() {
        int start = in.position();
        if (in.skip("[:")) {
            boolean negated = in.skip("^");
            int from = in.position();
            while (in.peek() != ':' && !in.atEnd()) {
                in.next();
            }
            CharSet set = CharSets.posix(in.text(from, in.position()));
            if (set != null && in.skip(":]")) {
                return CharSets.negatedIf(negated, set);
            }
        }
        in.moveTo(start);
        return null;
    }
}

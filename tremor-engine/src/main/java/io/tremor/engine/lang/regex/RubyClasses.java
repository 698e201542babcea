package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.CharSet.Complement;
import io.tremor.engine.lang.regex.CharSet.Intersection;
import io.tremor.engine.lang.regex.CharSet.Range;
import io.tremor.engine.lang.regex.CharSet.Union;
import io.tremor.engine.lang.regex.RubyEscapes.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads sets in brackets in Ruby's notation: ranges, nested sets, POSIX classes and {@code &&}. */
final class RubyClasses {
    private static final int DEEPEST_NESTING = 250;

    private final PatternCursor in;
    private final RubyEscapes escapes;
    private int depth;

    RubyClasses(PatternCursor in, RubyEscapes escapes) {
        this.in = in;
        this.escapes = escapes;
    }

    /** Reads the set that opens here. */
    CharSet read() {
        int start = in.position();
        if (++depth > DEEPEST_NESTING) {
            throw in.fail(start, start + 1, "too deep nest level");
        }
        in.next();
        boolean negated = in.skip("^");
        List<CharSet> items = new ArrayList<>();
        CharSet left = null;
        boolean first = true;
        while (first && closesLater() || in.peek() != ']') {
            if (in.atEnd()) {
                throw in.fail(start, start + 1, "premature end of char-class");
            }
            if (in.skip("&&")) {
                CharSet right = new Union(List.copyOf(items));
                left = left == null ? right : new Intersection(left, right);
                items.clear();
            } else {
                items.add(item());
            }
            first = false;
        }
        in.next();
        depth--;
        CharSet last = new Union(List.copyOf(items));
        CharSet set = left == null ? last : new Intersection(left, last);
        return CharSets.negatedIf(negated, set);
    }

    /** Returns whether a bracket here is a member of the set, since another one closes it. */
    private boolean closesLater() {
        if (in.peek() != ']') {
            return false;
        }
        for (int i = 1; in.peek(i) != PatternCursor.END; i++) {
            if (in.peek(i) == ']') {
                return true;
            }
        }
        return false;
    }

    private CharSet item() {
        if (in.peek() == '[') {
            CharSet posix = posix();
            return posix != null ? posix : read();
        }
        int start = in.position();
        Escape from = primitive();
        boolean range = in.peek() == '-' && in.peek(1) != ']' && in.peek(1) != PatternCursor.END;
        if (from.set() != null) {
            return from.set();
        }
        if (!range || in.peek(1) == '[' || in.peek(1) == '&' && in.peek(2) == '&') {
            return CharSets.one(from.character());
        }
        in.next();
        Escape to = primitive();
        if (to.set() != null) {
            return new Union(List.of(CharSets.one(from.character()), CharSets.one('-'), to.set()));
        }
        if (from.character() > to.character()) {
            throw in.fail(start, in.position(), "empty range in char class");
        }
        return new Range(from.character(), to.character());
    }

    private Escape primitive() {
        if (in.peek() == '\\') {
            return escapes.readInClass();
        }
        int c = in.peek();
        in.next();
        return new Escape(c, null, null);
    }

    private @Nullable CharSet posix() {
        int start = in.position();
        if (in.skip("[:")) {
            boolean negated = in.skip("^");
            int from = in.position();
            while (in.peek() >= 'a' && in.peek() <= 'z') {
                in.next();
            }
            CharSet set = posix(in.text(from, in.position()));
            if (set != null && in.skip(":]")) {
                return CharSets.negatedIf(negated, set);
            }
        }
        in.moveTo(start);
        return null;
    }

    /** Returns the set that a POSIX class stands for in Unicode, or {@code null} if there is none of that name. */
    private static @Nullable CharSet posix(String name) {
        return switch (name) {
            case "alpha" -> CharSets.property("\\p{IsAlphabetic}");
            case "digit" -> CharSets.DIGIT;
            case "alnum" -> new Union(List.of(CharSets.property("\\p{IsAlphabetic}"), CharSets.DIGIT));
            case "lower" -> CharSets.property("\\p{IsLowercase}");
            case "upper" -> CharSets.property("\\p{IsUppercase}");
            case "space" -> CharSets.SPACE;
            case "word" -> CharSets.WORD;
            case "punct" -> new Union(List.of(CharSets.property("\\p{P}"), posixAscii("punct")));
            case "cntrl" -> CharSets.property("\\p{Cc}");
            case "blank" -> new Union(List.of(CharSets.property("\\p{Zs}"), CharSets.one('\t')));
            case "graph" ->
                new Complement(new Union(List.of(
                        CharSets.SPACE,
                        CharSets.property("\\p{Cc}"),
                        CharSets.property("\\p{Cn}"),
                        CharSets.property("\\p{Cs}"))));
            case "print" ->
                new Complement(new Union(List.of(
                        CharSets.property("\\p{Cc}"), CharSets.property("\\p{Cn}"), CharSets.property("\\p{Cs}"))));
            default -> CharSets.posix(name);
        };
    }

    private static CharSet posixAscii(String name) {
        CharSet set = CharSets.posix(name);
        return set == null ? CharSets.NONE : set;
    }

    /** Returns the set that {@code \p{…}} names, or {@code null}. */
    static @Nullable CharSet named(String name) {
        CharSet posix = posix(name.toLowerCase(Locale.ROOT));
        return posix != null ? posix : UnicodeProperties.find(name).set();
    }
}

package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.Term.Anchor;
import io.tremor.engine.lang.regex.Term.Greed;
import io.tremor.engine.lang.regex.Term.Literal;
import io.tremor.engine.lang.regex.Term.OneOf;
import io.tremor.engine.lang.regex.Term.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads regular expressions in the notation of Ruby, which is that of Oniguruma: lines end at {@code \n}, {@code ^} and
 * {@code $} match at each of them, {@code (?m)} lets the dot match everything, a brace that counts nothing is a brace,
 * and unnamed groups remember nothing where there are named ones.
 */
final class RubyNotation {
    private static final int DEEPEST_NESTING = 250;

    private final PatternCursor in;
    private final RubyEscapes escapes;
    private final RubyClasses classes;
    private final boolean named;
    private final List<NamedGroup> names = new ArrayList<>();
    private Flags flags = new Flags(false, false, false);
    private int groups;
    private int depth;

    private RubyNotation(String pattern) {
        in = new PatternCursor(pattern);
        escapes = new RubyEscapes(in);
        classes = new RubyClasses(in, escapes);
        named = hasNamedGroup(pattern);
    }

    private record Flags(boolean ignoreCase, boolean dotAll, boolean skipBlanks) {}

    /**
     * Reads a pattern.
     *
     * @throws RegexSyntaxException if it is not a regular expression, or one with parts that are not supported
     */
    static ParsedRegex parse(String pattern) {
        RubyNotation notation = new RubyNotation(pattern);
        Term term = notation.alternation();
        if (!notation.in.atEnd()) {
            throw notation.in.failAtCharacter("unmatched close parenthesis");
        }
        return new ParsedRegex(term, notation.groups, List.copyOf(notation.names));
    }

    private static boolean hasNamedGroup(String pattern) {
        for (int at = pattern.indexOf("(?"); at >= 0; at = pattern.indexOf("(?", at + 2)) {
            boolean escaped = at > 0 && pattern.charAt(at - 1) == '\\';
            if (!escaped && at + 3 < pattern.length()) {
                char opener = pattern.charAt(at + 2);
                char next = pattern.charAt(at + 3);
                if (opener == '\'' || opener == '<' && next != '=' && next != '!') {
                    return true;
                }
            }
        }
        return false;
    }

    private Term alternation() {
        List<Term> choices = new ArrayList<>();
        Terms terms = new Terms();
        Flags outer = flags;
        for (; ; ) {
            in.skipBlanks();
            int c = in.peek();
            if (c == PatternCursor.END || c == ')') {
                break;
            }
            if (c == '|') {
                in.next();
                choices.add(terms.sequence());
                terms = new Terms();
            } else {
                term(terms, c);
            }
        }
        choices.add(terms.sequence());
        set(outer);
        return Terms.choice(choices);
    }

    private void term(Terms terms, int c) {
        switch (c) {
            case '(' -> group(terms);
            case '[' -> terms.add(new OneOf(classes.read(), flags.ignoreCase()));
            case '?' -> repetition(terms, 0, 1);
            case '*' -> repetition(terms, 0, Term.UNBOUNDED);
            case '+' -> repetition(terms, 1, Term.UNBOUNDED);
            case '{' -> brace(terms);
            case '\\' -> terms.add(escape());
            case '.' -> {
                in.next();
                terms.add(new OneOf(flags.dotAll() ? CharSets.ANY : CharSets.NOT_NEWLINE, false));
            }
            case '^' -> {
                in.next();
                terms.add(new Anchor(Spot.RUBY_LINE_START));
            }
            case '$' -> {
                in.next();
                terms.add(new Anchor(Spot.LINE_END));
            }
            default -> {
                in.next();
                terms.add(new Literal(c, flags.ignoreCase()));
            }
        }
    }

    private Term escape() {
        if (in.peek(1) == 'k') {
            return new Term.BackReference(reference(), flags.ignoreCase());
        }
        if (in.peek(1) >= '1' && in.peek(1) <= '9' && !named) {
            int group = in.peek(1) - '0';
            int start = in.position();
            in.moveTo(start + 2);
            if (group > groups) {
                throw in.fail(start, in.position(), "invalid backref number");
            }
            return new Term.BackReference(List.of(group), flags.ignoreCase());
        }
        return escapes.read().term(flags.ignoreCase());
    }

    private List<Integer> reference() {
        int start = in.position();
        in.moveTo(start + 2);
        int close = in.peek() == '<' ? '>' : '\'';
        if (in.peek() != '<' && in.peek() != '\'') {
            throw in.fail(start, in.position(), "invalid backref number/name");
        }
        String name = name(close, start);
        List<Integer> found = new ArrayList<>();
        for (NamedGroup group : names) {
            if (group.name().equals(name)) {
                found.add(group.index());
            }
        }
        if (found.isEmpty() && !named && name.length() == 1 && Character.digit(name.charAt(0), 10) > 0) {
            int number = Character.digit(name.charAt(0), 10);
            if (number <= groups) {
                found.add(number);
            }
        }
        if (found.isEmpty()) {
            throw in.fail(start, in.position(), "undefined name <" + name + "> reference");
        }
        return found;
    }

    private String name(int close, int start) {
        in.next();
        int from = in.position();
        while (!in.atEnd() && in.peek() != close) {
            in.next();
        }
        int to = in.position();
        if (in.atEnd() || from == to) {
            throw in.fail(start, to, "group name is empty or has no end");
        }
        in.next();
        return in.text(from, to);
    }

    private void group(Terms terms) {
        int open = in.position();
        if (++depth > DEEPEST_NESTING) {
            throw in.fail(open, open + 1, "too deep nest level");
        }
        in.next();
        if (in.skip("?#")) {
            comment(open);
        } else if (in.skip("?:")) {
            terms.add(inside(open));
        } else if (in.skip("?=")) {
            terms.add(new Term.Look(inside(open), true, true));
        } else if (in.skip("?!")) {
            terms.add(new Term.Look(inside(open), true, false));
        } else if (in.skip("?<=")) {
            terms.add(new Term.Look(inside(open), false, true));
        } else if (in.skip("?<!")) {
            terms.add(new Term.Look(inside(open), false, false));
        } else if (in.skip("?>")) {
            terms.add(new Term.Atomic(inside(open)));
        } else if (in.peek() == '?' && (in.peek(1) == '<' || in.peek(1) == '\'')) {
            in.next();
            int index = ++groups;
            names.add(new NamedGroup(name(in.peek() == '<' ? '>' : '\'', open), index));
            terms.add(new Term.Capture(inside(open), index));
        } else if (in.skip("?")) {
            flags(terms, open);
        } else if (named) {
            terms.add(inside(open));
        } else {
            int index = ++groups;
            terms.add(new Term.Capture(inside(open), index));
        }
        depth--;
    }

    private Term inside(int open) {
        Flags outer = flags;
        Term inside = alternation();
        if (in.atEnd()) {
            throw in.fail(open, open + 1, "end pattern with unmatched parenthesis");
        }
        in.next();
        set(outer);
        return inside;
    }

    private void comment(int open) {
        while (!in.atEnd() && in.peek() != ')') {
            in.moveTo(in.position() + (in.peek() == '\\' ? 2 : 1));
        }
        if (in.atEnd()) {
            throw in.fail(open, open + 1, "end pattern in group");
        }
        in.next();
    }

    private void flags(Terms terms, int open) {
        Flags inner = flags;
        boolean on = true;
        for (; ; in.next()) {
            switch (in.peek()) {
                case '-' -> on = false;
                case 'i' -> inner = new Flags(on, inner.dotAll(), inner.skipBlanks());
                case 'm' -> inner = new Flags(inner.ignoreCase(), on, inner.skipBlanks());
                case 'x' -> inner = new Flags(inner.ignoreCase(), inner.dotAll(), on);
                case ')' -> {
                    in.next();
                    set(inner);
                    terms.addUnrepeatable();
                    return;
                }
                case ':' -> {
                    in.next();
                    Flags outer = flags;
                    set(inner);
                    terms.add(inside(open));
                    set(outer);
                    return;
                }
                default -> throw in.fail(open, in.position(), "undefined group option");
            }
        }
    }

    private void set(Flags newer) {
        flags = newer;
        in.skipBlanks(newer.skipBlanks());
    }

    private void repetition(Terms terms, int min, int max) {
        Term repeated = repeated(terms);
        in.next();
        Greed greed = Greed.GREEDY;
        if (in.peek() == '?') {
            in.next();
            greed = Greed.LAZY;
        } else if (in.peek() == '+') {
            in.next();
            greed = Greed.POSSESSIVE;
        }
        terms.add(new Term.Repetition(repeated, min, max, greed));
    }

    private Term repeated(Terms terms) {
        Term repeated = terms.takeLast();
        if (repeated == null) {
            throw in.failHere("target of repeat operator is not specified");
        }
        return repeated;
    }

    /** Reads {@code {n,m}}, or a brace that means itself. */
    private void brace(Terms terms) {
        int start = in.position();
        in.next();
        int min = number();
        int max = min;
        boolean range = in.skip(",");
        if (range) {
            max = number();
        }
        if (min < 0 && max < 0 || in.peek() != '}') {
            in.moveTo(start + 1);
            terms.add(new Literal('{', flags.ignoreCase()));
            return;
        }
        in.next();
        Term repeated = repeated(terms);
        boolean exact = !range;
        int most = max < 0 ? Term.UNBOUNDED : max;
        int least = Math.max(min, 0);
        if (most != Term.UNBOUNDED && most < least) {
            int swap = least;
            least = most;
            most = swap;
        }
        boolean lazy = !exact && in.skip("?");
        terms.add(new Term.Repetition(repeated, least, most, lazy ? Greed.LAZY : Greed.GREEDY));
    }

    /** Returns the number here, or -1 if there is none. */
    private int number() {
        int from = in.position();
        int number = 0;
        while (in.peek() >= '0' && in.peek() <= '9') {
            number = Math.min(number * 10 + in.peek() - '0', 100_000_000);
            in.next();
        }
        return in.position() == from ? -1 : number;
    }
}

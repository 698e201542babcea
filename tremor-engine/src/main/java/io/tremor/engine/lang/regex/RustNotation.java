package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.regex.Term.Anchor;
import io.tremor.engine.lang.regex.Term.Greed;
import io.tremor.engine.lang.regex.Term.Literal;
import io.tremor.engine.lang.regex.Term.OneOf;
import io.tremor.engine.lang.regex.Term.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads regular expressions in the notation of Rust's {@code regex} crate: alternations, repetitions, groups and flags.
 */
final class RustNotation {
    private static final int DEEPEST_NESTING = 250;

    private final PatternCursor in;
    private final RustEscapes escapes;
    private final RustClasses classes;
    private final List<NamedGroup> names = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private RustFlags flags = RustFlags.INITIAL;
    private int groups;
    private int depth;

    private RustNotation(String pattern) {
        in = new PatternCursor(pattern);
        escapes = new RustEscapes(in);
        classes = new RustClasses(in, escapes);
    }

    /**
     * Reads a pattern.
     *
     * @throws RegexSyntaxException if it is not a regular expression
     */
    static ParsedRegex parse(String pattern) {
        RustNotation notation = new RustNotation(pattern);
        Term term = notation.alternation();
        if (!notation.in.atEnd()) {
            throw notation.in.failAtCharacter("unopened group");
        }
        return new ParsedRegex(term, notation.groups, List.copyOf(notation.names));
    }

    private Term alternation() {
        List<Term> choices = new ArrayList<>();
        Terms terms = new Terms();
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
        return Terms.choice(choices);
    }

    private void term(Terms terms, int c) {
        switch (c) {
            case '(' -> group(terms);
            case '[' -> terms.add(new OneOf(classes.read(flags), flags.ignoreCase()));
            case '?' -> repetition(terms, 0, 1);
            case '*' -> repetition(terms, 0, Term.UNBOUNDED);
            case '+' -> repetition(terms, 1, Term.UNBOUNDED);
            case '{' -> countedRepetition(terms);
            case '\\' -> terms.add(escapes.read(flags).term(flags));
            case '.' -> {
                in.next();
                terms.add(new OneOf(dot(), false));
            }
            case '^' -> {
                in.next();
                terms.add(new Anchor(start()));
            }
            case '$' -> {
                in.next();
                terms.add(new Anchor(end()));
            }
            default -> {
                in.next();
                terms.add(new Literal(c, flags.ignoreCase()));
            }
        }
    }

    private CharSet dot() {
        if (!flags.unicode()) {
            throw in.fail(in.position() - 1, in.position(), "pattern can match invalid UTF-8");
        }
        if (flags.dotAll()) {
            return CharSets.ANY;
        }
        return flags.crlf() ? CharSets.NEITHER_CR_NOR_LF : CharSets.NOT_NEWLINE;
    }

    private Spot start() {
        if (!flags.multiLine()) {
            return Spot.TEXT_START;
        }
        return flags.crlf() ? Spot.CRLF_LINE_START : Spot.LINE_START;
    }

    private Spot end() {
        if (!flags.multiLine()) {
            return Spot.TEXT_END;
        }
        return flags.crlf() ? Spot.CRLF_LINE_END : Spot.LINE_END;
    }

    private void group(Terms terms) {
        int open = in.position();
        in.next();
        in.skipBlanks();
        for (String look : new String[] {"?=", "?!", "?<=", "?<!"}) {
            if (in.skip(look)) {
                throw in.fail(
                        open, in.position(), "look-around, including look-ahead and look-behind, is not supported");
            }
        }
        RustFlags outer = flags;
        int start = in.position();
        int index = 0;
        if (in.skip("?P<") || in.skip("?<")) {
            index = ++groups;
            name(index);
        } else if (in.skip("?")) {
            if (in.atEnd()) {
                throw in.fail(open, open + 1, "unclosed group");
            }
            int before = in.position();
            RustFlags inner = RustFlags.read(in, flags);
            boolean empty = in.position() == before;
            boolean setsOnly = in.peek() == ')';
            if (setsOnly && empty) {
                throw in.fail(start, start, "repetition operator missing expression");
            }
            in.next();
            set(inner);
            if (setsOnly) {
                terms.addUnrepeatable();
                return;
            }
        } else {
            index = ++groups;
        }
        if (++depth > DEEPEST_NESTING) {
            throw in.fail(
                    open,
                    open + 1,
                    "exceed the maximum number of nested parentheses/brackets (" + DEEPEST_NESTING + ")");
        }
        Term inner = alternation();
        depth--;
        if (in.atEnd()) {
            throw in.fail(open, open + 1, "unclosed group");
        }
        in.next();
        set(outer);
        terms.add(index == 0 ? inner : new Term.Capture(inner, index));
    }

    private void set(RustFlags newer) {
        flags = newer;
        in.skipBlanks(newer.skipBlanks());
    }

    private void name(int index) {
        int from = in.position();
        if (in.atEnd()) {
            throw in.failHere("unclosed capture group name");
        }
        while (in.peek() != '>') {
            if (!isNameCharacter(in.peek(), in.position() == from)) {
                throw in.failAtCharacter("invalid capture group character");
            }
            if (!in.next()) {
                throw in.failHere("unclosed capture group name");
            }
        }
        int to = in.position();
        in.next();
        if (from == to) {
            throw in.fail(from, from, "empty capture group name");
        }
        String name = in.text(from, to);
        Integer earlier = places.put(name, from);
        if (earlier != null) {
            throw in.fail(new int[] {earlier, earlier + to - from, from, to}, "duplicate capture group name");
        }
        names.add(new NamedGroup(name, index));
    }

    private static boolean isNameCharacter(int c, boolean first) {
        if (c == '_' || Character.isAlphabetic(c)) {
            return true;
        }
        return !first && (c == '.' || c == '[' || c == ']' || Character.isLetterOrDigit(c) || isNumber(c));
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private void repetition(Terms terms, int min, int max) {
        Term repeated = repeated(terms);
        boolean lazy = in.next() && in.peek() == '?';
        if (lazy) {
            in.next();
        }
        terms.add(new Term.Repetition(repeated, min, max, greed(lazy)));
    }

    private Greed greed(boolean lazy) {
        return lazy != flags.swapGreed() ? Greed.LAZY : Greed.GREEDY;
    }

    private Term repeated(Terms terms) {
        Term repeated = terms.takeLast();
        if (repeated == null) {
            throw in.failHere("repetition operator missing expression");
        }
        return repeated;
    }

    private void countedRepetition(Terms terms) {
        int start = in.position();
        Term repeated = repeated(terms);
        if (!in.nextBehindBlanks()) {
            throw unclosedCount(start);
        }
        int min = escapes.decimal(true);
        if (in.atEnd()) {
            throw unclosedCount(start);
        }
        int max = min;
        if (in.peek() == ',') {
            if (!in.nextBehindBlanks()) {
                throw unclosedCount(start);
            }
            max = in.peek() == '}' ? Term.UNBOUNDED : escapes.decimal(false);
        }
        if (in.peek() != '}') {
            throw unclosedCount(start);
        }
        boolean lazy = in.nextBehindBlanks() && in.peek() == '?';
        if (lazy) {
            in.next();
        }
        if (max != Term.UNBOUNDED && max < min) {
            throw in.fail(start, in.position(), "invalid repetition count range, the start must be <= the end");
        }
        terms.add(new Term.Repetition(repeated, min, max, greed(lazy)));
    }

    private RegexSyntaxException unclosedCount(int start) {
        return in.fail(start, in.position(), "unclosed counted repetition");
    }
}

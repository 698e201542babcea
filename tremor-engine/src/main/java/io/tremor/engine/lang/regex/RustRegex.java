package io.tremor.engine.lang.regex;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression in the notation of Rust's {@code regex} crate. Threads may share it.
 *
 * <p>Everything that looks at a text takes steps from the budget as it looks at characters, and fails with an {@link
 * io.tremor.engine.value.EvaluationException} when there are none left.
 */
public final class RustRegex {
    private static final int BYTES_PER_CHAR = 2;
    private static final int BYTES_PER_PART = 64;

    private final RegexProgram program;

    private RustRegex(RegexProgram program) {
        this.program = program;
    }

    /**
     * Returns the regular expression that {@code pattern} spells.
     *
     * @throws RegexSyntaxException if it spells none, or one with parts that are not supported
     */
    public static RustRegex compile(String pattern) {
        return new RustRegex(RegexProgram.of(RustNotation.parse(pattern)));
    }

    /** Returns whether there is a match anywhere in {@code text}. */
    public boolean isMatch(String text, Budget budget) {
        return search(text, budget).next();
    }

    /** Returns whether there is a match anywhere in {@code text}. */
    public boolean isMatch(StringValue text, Budget budget) {
        return search(text, budget).next();
    }

    /** Starts a search for the matches in {@code text}. */
    public RegexSearch search(String text, Budget budget) {
        return program.search(Value.of(text), budget);
    }

    /** Starts a search for the matches in {@code text}. */
    public RegexSearch search(StringValue text, Budget budget) {
        return program.search(text, budget);
    }

    /** Returns the names of the named groups in the order of the groups. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        for (NamedGroup group : program.names()) {
            names.add(group.name());
        }
        return names;
    }

    /** Returns the number of the group called {@code name}, or -1 if there is none. */
    public int group(String name) {
        for (NamedGroup group : program.names()) {
            if (group.name().equals(name)) {
                return group.index();
            }
        }
        return -1;
    }

    /** Returns {@code text} with the first match replaced by what {@code template} expands to. */
    public String replace(String text, String template, Budget budget) {
        return replace(text, template, budget, 1);
    }

    /** Returns {@code text} with every match replaced by what {@code template} expands to. */
    public String replaceAll(String text, String template, Budget budget) {
        return replace(text, template, budget, Integer.MAX_VALUE);
    }

    private String replace(String text, String template, Budget budget, int limit) {
        RegexSearch search = search(text, budget);
        StringBuilder out = null;
        ReplacementTemplate replacement = null;
        int copied = 0;
        for (int n = 0; n < limit && search.next(); n++) {
            if (out == null || replacement == null) {
                budget.allocate((long) text.length() * BYTES_PER_CHAR);
                replacement = ReplacementTemplate.of(template, this);
                out = new StringBuilder(text.length());
            }
            long size = replacement.length(search);
            budget.spend(replacement.parts());
            budget.allocate(size * BYTES_PER_CHAR);
            out.append(text, copied, search.start());
            replacement.expand(search, text, out);
            copied = search.end();
        }
        return out == null ? text : out.append(text, copied, text.length()).toString();
    }

    /** Returns the stretches of {@code text} between the matches, also empty ones. */
    public List<String> split(String text, Budget budget) {
        budget.allocate((long) text.length() * BYTES_PER_CHAR);
        RegexSearch search = search(text, budget);
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (search.next()) {
            parts.add(part(text, from, search.start(), budget));
            from = search.end();
        }
        parts.add(part(text, from, text.length(), budget));
        return parts;
    }

    private static String part(String text, int from, int to, Budget budget) {
        budget.allocate(BYTES_PER_PART);
        return text.substring(from, to);
    }

    /** Returns the number of the group that {@code reference} in a template names, or -1: numbers come before names. */
    int reference(String reference) {
        @Nullable Integer number = number(reference);
        if (number == null) {
            return group(reference);
        }
        return number <= program.groups() ? number : -1;
    }

    private static @Nullable Integer number(String digits) {
        long value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9' || value > Integer.MAX_VALUE) {
                return null;
            }
            value = value * 10 + c - '0';
        }
        return digits.isEmpty() || value > Integer.MAX_VALUE ? null : (int) value;
    }
}

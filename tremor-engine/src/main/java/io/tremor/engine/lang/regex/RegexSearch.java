package io.tremor.engine.lang.regex;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.Utf8String;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The matches of a regular expression in a text, one after the other and never overlapping. */
public final class RegexSearch {
    private static final int LONGEST_FOR_STEPS = 1 << 16;
    /** So many characters make it worth while to find out first whether there can be a match. */
    private static final int WORTH_REFUTING = 256;

    private static final byte[] NOT_ASCII = {};
    private static final int FOUND = -1;
    private static final int NOT_FOUND = -2;

    private final RegexProgram program;
    private final StringValue value;
    private final int length;
    private final Budget budget;
    private @Nullable String text;
    /** What the steps work on; {@code null} where there are none or the text is none for them. */
    private @Nullable Attempt attempt;

    private byte @Nullable [] ascii;
    private RegexProgram.@Nullable Plan plan;
    private @Nullable CountedText counted;
    private @Nullable Matcher matcher;
    private boolean byMatcher;
    private int from;
    private int start = -1;
    private int end = -1;

    RegexSearch(RegexProgram program, StringValue value, Budget budget) {
        this.program = program;
        this.value = value;
        this.budget = budget;
        RegexProgram.Plan known = program.planIfWorthWhile();
        if (known != null) {
            use(known);
        }
        length = attempt == null ? text().length() : attempt.text.length;
    }

    private void use(RegexProgram.Plan known) {
        plan = known;
        attempt = known.step() == null ? null : attempt(Utf8String.bytes(value), program.groups());
    }

    private static @Nullable Attempt attempt(byte[] bytes, int groups) {
        return bytes.length <= LONGEST_FOR_STEPS && Utf8String.isAscii(bytes) ? new Attempt(bytes, groups) : null;
    }

    private String text() {
        String known = text;
        if (known == null) {
            known = value.text();
            text = known;
        }
        return known;
    }

    /**
     * Goes to the next match; returns whether there is one. An empty match right behind the last one does not count.
     *
     * @throws EvaluationException if the search takes more steps than the budget has, or more stack than there is
     */
    public boolean next() {
        int lastEnd = end;
        if (!find()) {
            return false;
        }
        if (start == end && end == lastEnd) {
            from = lastEnd < length ? behindCharacter(lastEnd) : length + 1;
            if (!find()) {
                return false;
            }
        }
        from = end;
        return true;
    }

    private int behindCharacter(int at) {
        return attempt == null ? text().offsetByCodePoints(at, 1) : at + 1;
    }

    private boolean find() {
        if (from > length) {
            return false;
        }
        int at = findBySteps(from);
        if (at < 0) {
            return at == FOUND;
        }
        if (!program.required().areIn(text(), at)) {
            budget.spend(length - at);
            return false;
        }
        return !isRefuted(at) && findByMatcher(at);
    }

    /** Returns whether it is shown without a search that there is no match from {@code at} on. */
    private boolean isRefuted(int at) {
        if (attempt != null) {
            return program.isRefuted(attempt.text, at, budget);
        }
        if (plan == null && length - at < WORTH_REFUTING) {
            return false;
        }
        byte[] known = ascii;
        if (known == null) {
            byte[] bytes = Utf8String.bytes(value);
            known = Utf8String.isAscii(bytes) ? bytes : NOT_ASCII;
            ascii = known;
        }
        return known.length > 0 && program.isRefuted(known, at, budget);
    }

    /** Returns {@link #FOUND}, {@link #NOT_FOUND}, or the place from which on it is not known. */
    private int findBySteps(int start) {
        Attempt trial = attempt;
        RegexProgram.Plan known = plan;
        if (trial == null || known == null || known.step() == null) {
            return start;
        }
        int before = trial.steps();
        int found = findBySteps(start, trial, known.step(), known.first());
        int reached = found == FOUND ? this.start : found == NOT_FOUND ? length : found;
        budget.spend(trial.steps() - before + reached - start);
        return found;
    }

    private int findBySteps(int from, Attempt trial, Step step, First first) {
        byte[] bytes = trial.text;
        for (int at = from; at <= bytes.length; at++) {
            if (at == from + 1 && !program.required().areIn(text(), at)) {
                return NOT_FOUND;
            }
            if (!first.empty() && (at == bytes.length || !first.characters().contains(bytes[at]))) {
                continue;
            }
            trial.clear();
            int matched = step.match(trial, at);
            if (matched >= 0) {
                start = at;
                end = matched;
                byMatcher = false;
                return FOUND;
            }
            if (matched == Attempt.UNDECIDED || trial.isTooMuch(1)) {
                return at;
            }
        }
        return NOT_FOUND;
    }

    private boolean findByMatcher(int at) {
        CountedText seen = counted;
        Matcher searching = matcher;
        if (seen == null || searching == null) {
            seen = new CountedText(text(), budget);
            searching = program.pattern().matcher(seen);
            counted = seen;
            matcher = searching;
        }
        try {
            boolean found = searching.find(at);
            seen.settle();
            if (found) {
                byMatcher = true;
                start = searching.start();
                end = searching.end();
            }
            return found;
        } catch (StackOverflowError deep) {
            if (plan == null) {
                // Steps need no more stack for a longer text.
                use(program.plan());
                int found = findBySteps(at);
                if (found < 0) {
                    return found == FOUND;
                }
            }
            throw new EvaluationException(
                    ErrorCode.BUDGET_SPENT, "The pattern needs more stack for this text than there is");
        }
    }

    /** Returns where the match starts. */
    public int start() {
        return start;
    }

    /** Returns where the match ends. */
    public int end() {
        return end;
    }

    /** Returns where a group starts, or -1 if it took no part. */
    public int start(int group) {
        if (group == 0) {
            return start;
        }
        if (byMatcher && matcher != null) {
            return matcher.start(group);
        }
        return attempt == null || attempt.ends[group] < 0 ? -1 : attempt.starts[group];
    }

    /** Returns where a group ends, or -1 if it took no part. */
    public int end(int group) {
        if (group == 0) {
            return end;
        }
        if (byMatcher && matcher != null) {
            return matcher.end(group);
        }
        return attempt == null ? -1 : attempt.ends[group];
    }

    /** Returns the text of a group, or {@code null} if it took no part. */
    public @Nullable String group(int group) {
        int groupStart = start(group);
        return groupStart < 0 ? null : text().substring(groupStart, end(group));
    }

    /** Returns the text of a group as a value, or {@code null} if it took no part. */
    public @Nullable StringValue value(int group) {
        int groupStart = start(group);
        if (groupStart < 0) {
            return null;
        }
        return attempt == null
                ? Value.of(text().substring(groupStart, end(group)))
                : new Utf8String(attempt.text, groupStart, end(group));
    }

    /** Returns how many characters a group has that took part. */
    public int length(int group) {
        return end(group) - start(group);
    }
}

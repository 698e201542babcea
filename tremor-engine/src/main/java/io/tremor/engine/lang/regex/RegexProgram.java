package io.tremor.engine.lang.regex;

import io.tremor.api.value.StringValue;
import io.tremor.engine.lang.runtime.Budget;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression ready to be searched for: as a pattern of the JDK, and once it is used again and again as {@link
 * Step}s too, which are tried first then, since they are much faster where they come to a decision.
 */
final class RegexProgram {
    /** So many searches make the steps worth their while. */
    private static final int OFTEN = 32;

    private final Pattern pattern;
    private final Term term;
    private final List<NamedGroup> names;
    private final int groups;
    private final RequiredTexts required;
    /** Threads may lose counts to one another, or plan twice: neither does harm. */
    private int searches;

    private volatile @Nullable Plan plan;
    private volatile boolean isTooLong;
    private final AtomicReference<@Nullable Refuter> refuter = new AtomicReference<>();

    private RegexProgram(Pattern pattern, ParsedRegex regex) {
        this.pattern = pattern;
        term = regex.term();
        names = regex.names();
        groups = regex.groups();
        required = RequiredTexts.of(term);
    }

    /**
     * How to match by steps.
     *
     * @param step the whole pattern, or {@code null} if it has parts for which there is no step
     * @param first what a match can start with
     */
    record Plan(@Nullable Step step, First first) {}

    /**
     * Prepares {@code regex}.
     *
     * @throws RegexSyntaxException if it is too large, or more than the JDK can do
     */
    static RegexProgram of(ParsedRegex regex) {
        if (JavaNotation.isTooLarge(regex.term())) {
            throw tooLarge();
        }
        try {
            return new RegexProgram(Pattern.compile(JavaNotation.of(regex.term()), Pattern.UNIX_LINES), regex);
        } catch (PatternSyntaxException impossible) {
            throw new RegexSyntaxException("regex parse error: " + impossible.getDescription());
        } catch (StackOverflowError deep) {
            throw tooLarge();
        }
    }

    private static RegexSyntaxException tooLarge() {
        return new RegexSyntaxException("Compiled regex exceeds size limit of 10485760 bytes.");
    }

    Pattern pattern() {
        return pattern;
    }

    /** Returns how to match by steps, or {@code null} as long as that is not known to be worth while. */
    @Nullable
    Plan planIfWorthWhile() {
        Plan known = plan;
        return known == null && ++searches >= OFTEN ? plan() : known;
    }

    /** Returns how to match by steps. */
    Plan plan() {
        Plan known = plan;
        if (known == null) {
            known = new Plan(StepPlanner.plan(term), First.of(term));
            plan = known;
        }
        return known;
    }

    /** Returns whether a {@link Refuter} shows that {@code text} has no match from {@code from} on. */
    boolean isRefuted(byte[] text, int from, Budget budget) {
        Refuter free = refuter.getAndSet(null);
        if (free == null) {
            // The first time, or another thread has it.
            Instructions instructions = isTooLong ? null : Instructions.relaxed(term);
            if (instructions == null) {
                isTooLong = true;
                return false;
            }
            free = new Refuter(instructions);
        }
        boolean refuted = free.refutes(text, from, budget);
        refuter.set(free.isFull() ? null : free);
        return refuted;
    }

    /** Returns what a match contains. */
    RequiredTexts required() {
        return required;
    }

    int groups() {
        return groups;
    }

    List<NamedGroup> names() {
        return names;
    }

    RegexSearch search(StringValue text, Budget budget) {
        return new RegexSearch(this, text, budget);
    }
}

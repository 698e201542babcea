package io.tremor.engine.lang.regex;

/**
 * Matches a part of a pattern against ASCII text, choosing first what a search would try first, and going back only
 * where that is said. So what all steps find together is what a search with all going back finds, as long as they find
 * something.
 */
abstract class Step {
    /** Groups of a step that has none. */
    static final int[] NO_GROUPS = {};

    /**
     * Matches from {@code at} on.
     *
     * @return where the match ends, {@link Attempt#FAILED} or {@link Attempt#UNDECIDED}; where it fails it leaves
     *     nothing open
     */
    abstract int match(Attempt attempt, int at);
}

package io.tremor.engine.lang.regex;

import io.tremor.engine.lang.runtime.Budget;

/**
 * A text that takes steps from the budget for each look at one of its characters, which is what ends a search without
 * end.
 */
final class CountedText implements CharSequence {
    private static final int STEPS_PER_LOOK = 2;
    private static final int PORTION = 4096;

    private final String text;
    private final Budget budget;
    private int left = PORTION;

    CountedText(String text, Budget budget) {
        this.text = text;
        this.budget = budget;
    }

    /** Takes the steps that were not taken yet. */
    void settle() {
        int looks = PORTION - left;
        left = PORTION;
        budget.spend((long) looks * STEPS_PER_LOOK);
    }

    @Override
    public char charAt(int index) {
        if (--left == 0) {
            settle();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}

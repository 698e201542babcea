package io.tremor.engine.lang.regex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Texts that every match of a pattern contains, one behind the other: where one of them is missing, nothing has to be
 * tried.
 */
final class RequiredTexts {
    private static final int MOST = 3;

    private final String[] texts;

    private RequiredTexts(List<String> texts) {
        this.texts = texts.toArray(new String[0]);
    }

    /** Returns the longest texts that {@code term} requires, in their order. */
    static RequiredTexts of(Term term) {
        List<String> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        gather(term, text, all);
        flush(text, all);
        List<String> longest = all.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST)
                .toList();
        List<String> ordered = new ArrayList<>();
        List<String> left = new ArrayList<>(longest);
        for (String one : all) {
            if (left.remove(one)) {
                ordered.add(one);
            }
        }
        return new RequiredTexts(ordered);
    }

    private static void gather(Term term, StringBuilder text, List<String> all) {
        if (term instanceof Term.Sequence sequence) {
            sequence.terms().forEach(part -> gather(part, text, all));
        } else if (term instanceof Term.Capture capture) {
            gather(capture.term(), text, all);
        } else if (term instanceof Term.Atomic atomic) {
            gather(atomic.term(), text, all);
        } else if (term instanceof Term.Literal literal
                && !(literal.ignoreCase() && CaseVariants.hasOthers(literal.character()))) {
            text.appendCodePoint(literal.character());
        } else if (!(term instanceof Term.Look || term instanceof Term.Anchor)) {
            flush(text, all);
            if (term instanceof Term.Repetition repetition && repetition.min() > 0) {
                gather(repetition.term(), text, all);
                flush(text, all);
            }
        }
    }

    private static void flush(StringBuilder text, List<String> all) {
        if (text.length() > 0) {
            all.add(text.toString());
            text.setLength(0);
        }
    }

    /** Returns whether {@code text} contains all of them from {@code from} on. */
    boolean areIn(String text, int from) {
        int at = from;
        for (String required : texts) {
            at = text.indexOf(required, at);
            if (at < 0) {
                return false;
            }
            at += required.length();
        }
        return true;
    }
}

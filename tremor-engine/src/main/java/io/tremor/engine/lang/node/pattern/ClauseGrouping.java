package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.engine.lang.node.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds neighbouring clauses that can be tried together. Which clause is the first that fits stays the same: literals
 * do nothing when they are compared, so those that cannot be equal need not be.
 *
 * @param <A> what arms are
 */
final class ClauseGrouping<A extends Node> {
    /** From so many literals on a table is faster. */
    private static final int TABLE = 6;

    /** From so many texts on a table is faster than to ask one clause after the other. */
    private static final int TEXTS = 2;

    private final List<Clause<A>> clauses;

    ClauseGrouping(List<Clause<A>> clauses) {
        this.clauses = clauses;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    static <A extends Node> Clause<A>[] array(List<Clause<A>> clauses) {
        return clauses.toArray(new Clause[0]);
    }

    /** Returns the clauses as choices in the same order. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    Choice<A>[] choices() {
        List<Choice<A>> choices = new ArrayList<>();
        int start = 0;
        while (start < clauses.size()) {
            Class<?> kind = kind(clauses.get(start));
            int end = start + 1;
            while (end < clauses.size() && kind != null && kind == kind(clauses.get(end))) {
                end++;
            }
            addRun(choices, kind, clauses.subList(start, end));
            start = end;
        }
        return choices.toArray(new Choice[0]);
    }

    /** Returns what clauses have in common that can be tried together, or {@code null} for one that stands alone. */
    private static @Nullable Class<?> kind(Clause<?> clause) {
        PatternNode pattern = unassigned(clause);
        if (pattern instanceof LiteralPattern literal) {
            return literal.value() instanceof IntegerValue ? IntegerValue.class : null;
        }
        return pattern instanceof TextPattern || pattern instanceof RecordPatternNode ? pattern.getClass() : null;
    }

    private static PatternNode unassigned(Clause<?> clause) {
        return clause.pattern() instanceof AssignPatternNode assign ? assign.pattern() : clause.pattern();
    }

    private void addRun(List<Choice<A>> choices, @Nullable Class<?> kind, List<Clause<A>> run) {
        if (kind == RecordPatternNode.class && run.size() > 1) {
            addRecords(choices, run);
        } else if (kind == TextPattern.class && run.size() >= TEXTS) {
            choices.add(new TableChoice<>(run, new TextTable(texts(run))));
        } else if (kind == IntegerValue.class && run.size() >= TABLE) {
            choices.add(new TableChoice<>(run, new IntegerTable(integers(run))));
        } else {
            choices.addAll(run);
        }
    }

    private static <A extends Node> List<Key> texts(List<Clause<A>> run) {
        List<Key> texts = new ArrayList<>();
        for (Clause<A> clause : run) {
            texts.add(((TextPattern) unassigned(clause)).key());
        }
        return texts;
    }

    private static <A extends Node> List<IntegerValue> integers(List<Clause<A>> run) {
        List<IntegerValue> integers = new ArrayList<>();
        for (Clause<A> clause : run) {
            integers.add((IntegerValue) ((LiteralPattern) unassigned(clause)).value());
        }
        return integers;
    }

    /** Adds clauses with record patterns, together as long as they do not ask for too many fields. */
    private void addRecords(List<Choice<A>> choices, List<Clause<A>> run) {
        int start = 0;
        while (start < run.size()) {
            List<Key> keys = new ArrayList<>();
            List<RecordClause<A>> together = new ArrayList<>();
            boolean shared = false;
            int end = start;
            for (; end < run.size(); end++) {
                RecordPatternNode pattern = (RecordPatternNode) unassigned(run.get(end));
                if (keys.size() + pattern.tests().length > SharedFields.MOST) {
                    break;
                }
                int known = keys.size();
                int[] numbers = numbers(pattern, keys);
                shared |= keys.size() - known < numbers.length;
                together.add(RecordClause.of(run.get(end), pattern, numbers));
            }
            if (shared) {
                choices.add(new RecordChoice<>(together, keys, tables(run.subList(start, end))));
            } else {
                end = Math.max(end, start + 1);
                choices.addAll(run.subList(start, end));
            }
            start = end;
        }
    }

    /** Returns the number of the field of each test; new fields are added to {@code keys}. */
    private static int[] numbers(RecordPatternNode pattern, List<Key> keys) {
        FieldTest[] tests = pattern.tests();
        int[] numbers = new int[tests.length];
        for (int i = 0; i < tests.length; i++) {
            int number = keys.indexOf(tests[i].key());
            if (number < 0) {
                number = keys.size();
                keys.add(tests[i].key());
            }
            numbers[i] = number;
        }
        return numbers;
    }

    private static <A extends Node> @Nullable TextTable[] tables(List<Clause<A>> run) {
        @Nullable TextTable[] tables = new TextTable[run.size()];
        int start = 0;
        while (start < run.size()) {
            List<Key> texts = new ArrayList<>();
            TextField first = firstTest(run.get(start));
            int end = start;
            TextField next = first;
            while (first != null && next != null && next.key().equals(first.key())) {
                texts.add(next.text());
                end++;
                next = end < run.size() ? firstTest(run.get(end)) : null;
            }
            if (texts.size() >= TEXTS) {
                tables[start] = new TextTable(texts);
            }
            start = Math.max(end, start + 1);
        }
        return tables;
    }

    /** Returns the first test of a record pattern if it compares with a text, or {@code null}. */
    private static @Nullable TextField firstTest(Clause<?> clause) {
        FieldTest[] tests = ((RecordPatternNode) unassigned(clause)).tests();
        return tests.length > 0 && tests[0] instanceof TextField text ? text : null;
    }
}

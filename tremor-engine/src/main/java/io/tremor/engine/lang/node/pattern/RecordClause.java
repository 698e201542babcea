package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;

/**
 * A clause with a record pattern, alone or behind {@code name =}, that looks at shared fields.
 *
 * @param <A> what arms are
 */
final class RecordClause<A extends Node> {
    private static final int NO_SLOT = -1;

    private final Clause<A> clause;
    private final RecordPatternNode pattern;
    private final int slot;
    private final int[] numbers;

    private RecordClause(Clause<A> clause, RecordPatternNode pattern, int slot, int[] numbers) {
        this.clause = clause;
        this.pattern = pattern;
        this.slot = slot;
        this.numbers = numbers;
    }

    /** Returns a clause; {@code numbers} has for each test of its pattern that of its field. */
    static <A extends Node> RecordClause<A> of(Clause<A> clause, RecordPatternNode pattern, int[] numbers) {
        int slot = clause.pattern() instanceof AssignPatternNode assign ? assign.slot() : NO_SLOT;
        return new RecordClause<>(clause, pattern, slot, numbers);
    }

    A arm() {
        return clause.arm();
    }

    /** Returns the number of the field that the first test of the pattern is about. */
    int firstField() {
        return numbers[0];
    }

    boolean accepts(Frame frame, SharedFields fields) {
        if (slot == NO_SLOT) {
            return pattern.matches(frame, fields, numbers) && clause.holds(frame);
        }
        Value result = pattern.extract(frame, fields, numbers);
        if (result == null) {
            return false;
        }
        frame.setLocal(slot, result);
        return clause.holds(frame);
    }
}

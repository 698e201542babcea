package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Many clauses whose patterns are literals of one kind.
 *
 * @param <A> what arms are
 */
final class TableChoice<A extends Node> extends Choice<A> {
    private final Clause<A>[] clauses;
    private final LiteralTable table;

    TableChoice(List<Clause<A>> clauses, LiteralTable table) {
        this.clauses = ClauseGrouping.array(clauses);
        this.table = table;
    }

    @Override
    @Nullable
    A choose(Frame frame, Value target) {
        int number = table.first(target);
        if (number == LiteralTable.UNKNOWN) {
            return chooseInOrder(frame, target);
        }
        while (number >= 0) {
            if (clauses[number].accepts(frame, target)) {
                return clauses[number].arm();
            }
            number = table.next(number);
        }
        return null;
    }

    private @Nullable A chooseInOrder(Frame frame, Value target) {
        for (Clause<A> clause : clauses) {
            if (clause.accepts(frame, target)) {
                return clause.arm();
            }
        }
        return null;
    }
}

package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Clauses with record patterns that ask for the same fields.
 *
 * @param <A> what arms are
 */
final class RecordChoice<A extends Node> extends Choice<A> {
    private final RecordClause<A>[] clauses;
    private final Key[] keys;

    /** For clauses that begin to compare one field with many texts, these; else {@code null}. */
    private final @Nullable TextTable[] tables;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
    RecordChoice(List<RecordClause<A>> clauses, List<Key> keys, @Nullable TextTable[] tables) {
        this.clauses = clauses.toArray(new RecordClause[0]);
        this.keys = keys.toArray(new Key[0]);
        this.tables = tables;
    }

    @Override
    @Nullable
    A choose(Frame frame, Value target) {
        if (!(target instanceof RecordValue record)) {
            return null;
        }
        SharedFields fields = new SharedFields(record, keys);
        for (int i = 0; i < clauses.length; i++) {
            TextTable table = tables[i];
            if (table != null) {
                Value field = fields.get(clauses[i].firstField());
                int number = field == null ? LiteralTable.NONE : table.first(field);
                if (number != LiteralTable.UNKNOWN) {
                    for (; number >= 0; number = table.next(number)) {
                        if (clauses[i + number].accepts(frame, fields)) {
                            return clauses[i + number].arm();
                        }
                    }
                    i += table.size() - 1;
                    continue;
                }
            }
            if (clauses[i].accepts(frame, fields)) {
                return clauses[i].arm();
            }
        }
        return null;
    }
}

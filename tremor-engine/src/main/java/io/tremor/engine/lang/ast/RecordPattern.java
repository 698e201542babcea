package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code %{ present a, b == 1 }}: a record that meets all conditions.
 *
 * @param span where it stands
 * @param predicates the conditions in order
 */
public record RecordPattern(SourceSpan span, List<FieldPredicate> predicates) implements Pattern {
    /** Copies the list. */
    public RecordPattern {
        predicates = List.copyOf(predicates);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRecordPattern(this);
    }
}

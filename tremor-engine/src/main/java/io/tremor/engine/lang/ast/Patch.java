package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code patch target of … end}.
 *
 * @param span where it stands
 * @param target the record
 * @param operations the operations in order, at least one
 */
public record Patch(SourceSpan span, Expression target, List<PatchOperation> operations) implements Expression {
    /** Copies the list. */
    public Patch {
        operations = List.copyOf(operations);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPatch(this);
    }
}

package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * {@code merge target of value end}.
 *
 * @param span where it stands
 * @param target the record merged into
 * @param value the record that wins
 */
public record Merge(SourceSpan span, Expression target, Expression value) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitMerge(this);
    }
}

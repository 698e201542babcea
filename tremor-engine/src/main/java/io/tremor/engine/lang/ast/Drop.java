package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * {@code drop}.
 *
 * @param span where it stands
 */
public record Drop(SourceSpan span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitDrop(this);
    }
}

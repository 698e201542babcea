package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * {@code event}: the value of the event that the script runs over.
 *
 * @param span where it stands
 */
public record EventReference(SourceSpan span) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitEventReference(this);
    }
}

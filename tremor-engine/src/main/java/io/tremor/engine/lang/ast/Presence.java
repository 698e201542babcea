package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * {@code present path} and {@code absent path}.
 *
 * @param span where it stands
 * @param present whether {@code present} is asked
 * @param path the path
 */
public record Presence(SourceSpan span, boolean present, PathExpression path) implements Expression {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPresence(this);
    }
}

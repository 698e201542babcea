package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * {@code _}: whatever it is.
 *
 * @param span where it stands
 */
public record WildcardPattern(SourceSpan span) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitWildcardPattern(this);
    }
}

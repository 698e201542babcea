package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;

/**
 * {@code name = pattern}: as the pattern, and its result becomes a variable.
 *
 * @param span where it stands
 * @param variable the variable
 * @param pattern the pattern
 */
public record AssignPattern(SourceSpan span, Variable variable, Pattern pattern) implements Pattern {
    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitAssignPattern(this);
    }
}

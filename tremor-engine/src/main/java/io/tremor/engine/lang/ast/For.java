package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code for target of case (k, v) => … into initial use + end}.
 *
 * @param span where it stands
 * @param target what is iterated
 * @param cases the cases in order, at least one
 * @param initial what results are gathered into; {@code null} for an empty array
 * @param fold how they are gathered where {@code use} says so
 * @param statement whether its arms hold statements rather than values
 */
public record For(
        SourceSpan span,
        Expression target,
        List<ForCase> cases,
        @Nullable Expression initial,
        @Nullable BinaryOperator fold,
        boolean statement)
        implements Expression {
    /** Copies the list. */
    public For {
        cases = List.copyOf(cases);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFor(this);
    }
}

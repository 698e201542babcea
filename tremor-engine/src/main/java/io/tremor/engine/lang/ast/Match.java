package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code match target of case … end}.
 *
 * @param span where it stands
 * @param target what is matched
 * @param cases the cases in order, at least one
 * @param statement whether its arms hold statements (it stands where one may stand) rather than values
 */
public record Match(SourceSpan span, Expression target, List<Case> cases, boolean statement) implements Expression {
    /** Copies the list. */
    public Match {
        cases = List.copyOf(cases);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitMatch(this);
    }
}

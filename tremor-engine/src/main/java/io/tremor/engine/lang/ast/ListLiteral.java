package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code [a, b]}: an array.
 *
 * @param span where it stands
 * @param elements the elements in order
 */
public record ListLiteral(SourceSpan span, List<Expression> elements) implements Expression {
    /** Copies the list. */
    public ListLiteral {
        elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitListLiteral(this);
    }
}

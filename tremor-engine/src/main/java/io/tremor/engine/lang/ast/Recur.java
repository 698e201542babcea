package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code recur(a, b)}: runs the function around it again, with other arguments.
 *
 * @param span where it stands
 * @param arguments the arguments in order
 */
public record Recur(SourceSpan span, List<Expression> arguments) implements Expression {
    /** Copies the list. */
    public Recur {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRecur(this);
    }
}

package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * A call of a function that is written in the language.
 *
 * @param span where it stands
 * @param function what is called, analysed
 * @param arguments the arguments in order
 */
public record FunctionCall(SourceSpan span, FunctionDefinition function, List<Expression> arguments)
        implements Expression {
    /** Copies the list. */
    public FunctionCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitFunctionCall(this);
    }
}

package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code module::function(a, b)}, as the author wrote it; the analysis makes a {@link NativeCall} or
 * {@link FunctionCall} of it.
 *
 * @param span where it stands
 * @param modules the names before the last {@code ::}, none for a function of the same text
 * @param name the name of the function
 * @param arguments the arguments in order
 */
public record Call(SourceSpan span, List<String> modules, String name, List<Expression> arguments)
        implements Expression {
    /** Copies the lists. */
    public Call {
        modules = List.copyOf(modules);
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitCall(this);
    }
}

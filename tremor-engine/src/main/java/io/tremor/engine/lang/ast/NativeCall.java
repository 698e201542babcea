package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.function.NativeFunction;
import java.util.List;

/**
 * A call of a function that is written in Java.
 *
 * @param span where it stands
 * @param function what is called
 * @param arguments the arguments in order
 */
public record NativeCall(SourceSpan span, NativeFunction function, List<Expression> arguments) implements Expression {
    /** Copies the list. */
    public NativeCall {
        arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitNativeCall(this);
    }
}

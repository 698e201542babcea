package io.tremor.engine.lang.analysis;

import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.FunctionCall;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.NativeCall;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.function.NativeFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions that only call another one; a call of them can be that other call, and its errors are about the caller's
 * text.
 */
final class Forwarding {
    private Forwarding() {}

    /**
     * Returns the {@link NativeCall} or {@link FunctionCall} to which a function passes exactly its parameters, or
     * {@code null} if it does anything else.
     */
    static @Nullable Expression of(FunctionDefinition definition) {
        Expression only = onlyStatement(definition);
        if (only == null || definition.open()) {
            return null;
        }
        List<Expression> arguments = only instanceof NativeCall call
                ? call.arguments()
                : only instanceof FunctionCall call ? call.arguments() : null;
        return arguments != null && arePassed(definition, arguments) ? only : null;
    }

    /**
     * Returns the function written in Java that is all a function calls, or {@code null} if it does anything else.
     */
    static @Nullable NativeFunction onlyCall(FunctionDefinition definition) {
        return onlyStatement(definition) instanceof NativeCall call ? call.function() : null;
    }

    private static @Nullable Expression onlyStatement(FunctionDefinition definition) {
        return definition.body() instanceof FunctionDefinition.Statements statements
                        && statements.block().statements().size() == 1
                ? statements.block().statements().get(0)
                : null;
    }

    private static boolean arePassed(FunctionDefinition definition, List<Expression> arguments) {
        if (arguments.size() != definition.parameters().size()) {
            return false;
        }
        for (int i = 0; i < arguments.size(); i++) {
            boolean passed = arguments.get(i) instanceof PathExpression path
                    && path.segments().isEmpty()
                    && path.root() instanceof PathRoot.Local local
                    && local.variable().slot() == i;
            if (!passed) {
                return false;
            }
        }
        return true;
    }
}

package io.tremor.engine.lang.naive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A whole script: constants, functions, statements, in this order. */
record Program(List<Constant> constants, List<Function> functions, List<Expression> statements) {
    /** {@code const NAME = value}. */
    record Constant(String name, Expression value) {}

    /**
     * A function: with a body, or with cases, each a closed tuple pattern, before the body, which then is the default.
     *
     * @param open whether it takes more arguments than it names
     */
    record Function(
            String name,
            List<String> parameters,
            boolean open,
            @Nullable List<Expression.Case> cases,
            List<Expression> body) {}
}

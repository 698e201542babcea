package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Source;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.BinaryChain;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.runtime.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Knows literals and constants; any operation between two of them fails. Notes the functions it is given. */
final class TinyEvaluator implements ConstantEvaluator {
    private final List<String> defined = new ArrayList<>();

    @Override
    public @Nullable Value value(Source source, Expression expression) {
        if (expression instanceof Literal literal) {
            return literal.value();
        }
        if (expression instanceof BinaryChain chain) {
            throw Place.of(source, chain.span()).error(ErrorCode.BAD_OPERANDS, "cannot be computed");
        }
        return expression instanceof PathExpression path && path.root() instanceof PathRoot.Constant constant
                ? constant.value()
                : null;
    }

    @Override
    public void define(Source source, FunctionDefinition function, boolean folds) {
        defined.add(function.name() + (folds ? "" : " of " + source.name()));
    }

    List<String> defined() {
        return defined;
    }
}

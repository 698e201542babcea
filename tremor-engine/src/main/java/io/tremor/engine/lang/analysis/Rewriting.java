package io.tremor.engine.lang.analysis;

import io.tremor.engine.lang.ast.Block;
import io.tremor.engine.lang.ast.Case;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.FieldPredicate;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.PatchOperation;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.Pattern;
import io.tremor.engine.lang.ast.Variable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rewriting of one body, of the script or of a function: what the rewriters of all kinds of constructs share.
 * They visit in the order in which errors count, which is not always that of the text: cases come before their
 * target.
 */
final class Rewriting {
    private final Text text;
    private final @Nullable FunctionDefinition function;
    private final Variables variables = new Variables();
    private final ExpressionRewriter values = new ExpressionRewriter(this, false);
    private final ExpressionRewriter tails = new ExpressionRewriter(this, true);
    private final PatternRewriter patterns = new PatternRewriter(this);
    private final PredicateRewriter predicates = new PredicateRewriter(this);
    private final PatchRewriter patches = new PatchRewriter(this);
    private final PathRewriter paths = new PathRewriter(this);

    /**
     * Creates one.
     *
     * @param text the text that the body stands in
     * @param function the function whose body it is, or {@code null} for the script and for values of constants
     */
    Rewriting(Text text, @Nullable FunctionDefinition function) {
        this.text = text;
        this.function = function;
    }

    Text text() {
        return text;
    }

    Variables variables() {
        return variables;
    }

    /** Returns the function that this is the body of, or {@code null} if it is none. */
    @Nullable
    FunctionDefinition function() {
        return function;
    }

    /** Returns an expression behind which the body goes on. */
    Expression value(Expression expression) {
        return expression.accept(values);
    }

    /** Returns an expression, or {@code null} for none. */
    @Nullable
    Expression optional(@Nullable Expression expression) {
        return expression == null ? null : value(expression);
    }

    /** Returns expressions behind which the body goes on. */
    List<Expression> values(List<Expression> expressions) {
        List<Expression> rewritten = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            rewritten.add(value(expression));
        }
        return rewritten;
    }

    Pattern pattern(Pattern pattern) {
        return pattern.accept(patterns);
    }

    FieldPredicate predicate(FieldPredicate predicate) {
        return predicate.accept(predicates);
    }

    PatchOperation operation(PatchOperation operation) {
        return operation.accept(patches);
    }

    PathExpression path(PathExpression path) {
        return paths.rewrite(path);
    }

    /**
     * Returns statements in order.
     *
     * @param tail whether the last one ends the body
     */
    Block block(Block block, boolean tail) {
        List<Expression> statements = block.statements();
        int last = statements.size() - 1;
        List<Expression> rewritten = values(statements.subList(0, last));
        rewritten.add(statements.get(last).accept(tail ? tails : values));
        return new Block(block.span(), rewritten);
    }

    /**
     * Returns cases in order; the variables of a case end with it.
     *
     * @param tail whether the last statements of arms end the body
     */
    List<Case> cases(List<Case> cases, boolean tail) {
        List<Case> rewritten = new ArrayList<>(cases.size());
        for (Case each : cases) {
            int kept = variables.caseVariables();
            Pattern pattern = pattern(each.pattern());
            Expression guard = optional(each.guard());
            Block arm = block(each.arm(), tail);
            variables.endCase(kept);
            rewritten.add(new Case(each.span(), pattern, guard, arm));
        }
        return rewritten;
    }

    /** Returns the function that this is the body of, its parameters in the first slots. */
    FunctionDefinition function(FunctionDefinition definition) {
        List<Variable> parameters = new ArrayList<>();
        for (Variable parameter : definition.parameters()) {
            parameters.add(variables.parameter(parameter));
        }
        FunctionDefinition.Body body = definition.body() instanceof FunctionDefinition.Statements statements
                ? new FunctionDefinition.Statements(block(statements.block(), true))
                : new FunctionDefinition.Cases(cases(((FunctionDefinition.Cases) definition.body()).cases(), true));
        return new FunctionDefinition(
                definition.span(),
                definition.doc(),
                definition.name(),
                parameters,
                definition.open(),
                body,
                variables.count());
    }
}

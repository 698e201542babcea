package io.tremor.engine.lang.plan;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.ConstDefinition;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.ast.ScriptItem;
import io.tremor.engine.lang.node.EmitNode;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.node.PatchNode;
import io.tremor.engine.lang.node.ScriptFunction;
import io.tremor.engine.lang.runtime.ScriptError;
import io.tremor.engine.value.EvaluationException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plans a script: its constants and functions one by one, as the analysis comes to them, and at last all of it. */
public final class ScriptPlanner {
    private final Functions functions = new Functions();

    /**
     * Returns the value of an expression, or {@code null} if it depends on an event.
     *
     * @param source the text that its spans are places of
     * @throws ScriptError if it has no value
     */
    public @Nullable Value value(Source source, Expression expression) {
        Planning planning = new Planning(source, true, functions, null);
        try {
            ExpressionNode node = planning.expression(expression);
            return node instanceof LiteralNode literal ? literal.value() : null;
        } catch (EvaluationException e) {
            throw planning.place(expression.span()).error(e);
        }
    }

    /**
     * Plans a function, so that calls of it can be planned.
     *
     * @param source the text that its spans are places of
     * @param folds whether expressions in it are computed now
     * @throws ScriptError if something in it can have no value
     */
    public void define(Source source, FunctionDefinition definition, boolean folds) {
        Planning planning = new Planning(source, folds, functions, null);
        try {
            Node body = definition.body() instanceof FunctionDefinition.Cases cases
                    ? planning.matches().cases(definition, cases.cases())
                    : planning.statements(true).block(((FunctionDefinition.Statements) definition.body()).block());
            ScriptFunction function =
                    new ScriptFunction(body, definition.parameters().size(), definition.slots());
            functions.add(
                    definition, new Functions.Planned(function, planning.calls().arePure()));
        } catch (EvaluationException e) {
            throw planning.place(definition.span()).error(e);
        }
    }

    /**
     * Returns the nodes of a whole script.
     *
     * @throws ScriptException with an error for each item that has one
     */
    public PlannedScript script(Source source, ScriptBody body) {
        EventFields fields = new EventFields();
        Planning planning = new Planning(source, true, functions, fields);
        List<Expression> statements = statements(body);
        if (statements.isEmpty()) {
            return new PlannedScript(new EmitNode(null, null), 0);
        }
        List<Diagnostic> errors = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        int last = statements.size() - 1;
        for (int i = 0; i <= last; i++) {
            Expression statement = statements.get(i);
            try {
                nodes.add(planning.statements(i == last).plan(statement));
            } catch (ScriptError error) {
                errors.add(error.diagnostic());
            } catch (EvaluationException e) {
                errors.add(planning.place(statement.span()).error(e).diagnostic());
            }
        }
        if (!errors.isEmpty()) {
            throw new ScriptException(source, errors);
        }
        Node whole = StatementPlanner.sequence(nodes.subList(0, last), PatchNode.last(nodes.get(last)));
        return new PlannedScript(whole, fields.count());
    }

    /** Returns what runs: expressions, and constants, which have a value as well. */
    private static List<Expression> statements(ScriptBody body) {
        List<Expression> statements = new ArrayList<>();
        for (ScriptItem item : body.items()) {
            if (item instanceof Expression expression) {
                statements.add(expression);
            } else if (item instanceof ConstDefinition constant) {
                statements.add(constant.value());
            }
        }
        return statements;
    }
}

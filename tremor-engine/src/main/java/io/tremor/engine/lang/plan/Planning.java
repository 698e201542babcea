package io.tremor.engine.lang.plan;

import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.lang.runtime.ScriptError;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The planning of one text: what all planners share. Expressions whose parts are all known are computed right here, so
 * that what cannot work anywhere is an error of the compiler, wherever it stands.
 */
final class Planning {
    private final Source source;
    private final boolean folds;
    private final Run run = new Run();
    private final Frame frame = new Frame(run, 0);
    private final ExpressionPlanner expressions;
    private final Functions functions;
    private final @Nullable EventFields eventFields;
    private final StatementPlanner statements = new StatementPlanner(this, true);
    private final StatementPlanner effects = new StatementPlanner(this, false);
    private final CallPlanner calls;
    private final MatchPlanner matches = new MatchPlanner(this);
    private final ForPlanner loops = new ForPlanner(this);

    /**
     * Creates one.
     *
     * @param source the text that spans are places of
     * @param folds whether expressions are computed; not so in the functions of modules
     * @param functions the functions that calls mean
     * @param eventFields the fields of the event that the text reads, or {@code null} where there is no event
     */
    Planning(Source source, boolean folds, Functions functions, @Nullable EventFields eventFields) {
        this.source = source;
        this.folds = folds;
        this.functions = functions;
        this.eventFields = eventFields;
        calls = new CallPlanner(this, functions);
        expressions = new ExpressionPlanner(this);
        run.start(0, null, 0);
    }

    /** Returns the node of an expression whose value is wanted. */
    ExpressionNode expression(Expression expression) {
        return expression.accept(expressions);
    }

    /** Returns the nodes of expressions, planned in order. */
    List<ExpressionNode> expressions(List<Expression> list) {
        List<ExpressionNode> nodes = new ArrayList<>(list.size());
        for (Expression expression : list) {
            nodes.add(expression(expression));
        }
        return nodes;
    }

    /** Returns a planning of the same text that computes nothing. */
    Planning withoutFolding() {
        return new Planning(source, false, functions, eventFields);
    }

    /** Returns the node of a statement, or of an expression in the place of one, whose value is wanted. */
    Node statement(Expression expression) {
        return expression.accept(statements);
    }

    /** Returns what plans statements whose value is wanted, or not. */
    StatementPlanner statements(boolean wanted) {
        return wanted ? statements : effects;
    }

    /** Returns what plans calls. */
    CallPlanner calls() {
        return calls;
    }

    /** Returns what plans {@code match}. */
    MatchPlanner matches() {
        return matches;
    }

    /** Returns what plans {@code for}. */
    ForPlanner loops() {
        return loops;
    }

    /** Returns the fields of the event that the text reads, or {@code null} where there is no event. */
    @Nullable
    EventFields eventFields() {
        return eventFields;
    }

    /** Returns whether expressions are computed. */
    boolean folds() {
        return folds;
    }

    /** Returns the place of a construct. */
    Place place(SourceSpan span) {
        return Place.of(source, span);
    }

    /** Returns whether the value of {@code node} is known. */
    static boolean isKnown(ExpressionNode node) {
        return node instanceof LiteralNode;
    }

    /** Returns whether the values of all {@code nodes} are known. */
    static boolean areKnown(List<? extends ExpressionNode> nodes) {
        for (ExpressionNode node : nodes) {
            if (!isKnown(node)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns {@code node} as a literal: computes it now if {@code known} says that all it needs is known.
     *
     * @throws ScriptError if it has no value
     */
    ExpressionNode fold(ExpressionNode node, boolean known) {
        return folds && known ? compute(node) : node;
    }

    /**
     * Returns the value of a node that needs no event.
     *
     * @throws ScriptError if it has none
     */
    LiteralNode compute(ExpressionNode node) {
        if (node instanceof LiteralNode literal) {
            return literal;
        }
        run.start(0, null, 0);
        Value value = node.execute(frame);
        return new LiteralNode(value.owned());
    }
}

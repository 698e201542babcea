package io.tremor.engine.lang.plan;

import io.tremor.api.value.ArrayValue;
import io.tremor.engine.lang.ast.BinaryOperator;
import io.tremor.engine.lang.ast.Block;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.For;
import io.tremor.engine.lang.ast.ForCase;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.FoldOperation;
import io.tremor.engine.lang.node.ForNode;
import io.tremor.engine.lang.node.ForValueNode;
import io.tremor.engine.lang.node.Guard;
import io.tremor.engine.lang.node.LiteralNode;
import io.tremor.engine.lang.node.LogicalFold;
import io.tremor.engine.lang.node.Loop;
import io.tremor.engine.lang.node.LoopCase;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans {@code for}: first the cases, then what they are applied to, since that is the order in which errors count. */
final class ForPlanner {
    private final Planning planning;

    ForPlanner(Planning planning) {
        this.planning = planning;
    }

    /** Returns the node of a loop in the place of a statement; {@code arms} plans what its arms hold. */
    Node statement(For loop, StatementPlanner arms) {
        List<LoopCase> cases = cases(loop, arms::block);
        ExpressionNode target = planning.expression(loop.target());
        ExpressionNode initial = initial(loop);
        return new ForNode(new Loop(target, cases, arms.isWanted() ? initial : null, operation(loop), place(loop)));
    }

    /** Returns the node of a loop in the place of a value. */
    ExpressionNode value(For loop) {
        List<LoopCase> cases = cases(loop, block -> StatementPlanner.value(planning, block));
        ExpressionNode target = planning.expression(loop.target());
        return new ForValueNode(new Loop(target, cases, initial(loop), operation(loop), place(loop)));
    }

    /** Returns what a loop begins with; one that is written as a value does not compute that beforehand. */
    private ExpressionNode initial(For loop) {
        if (loop.initial() == null) {
            return new LiteralNode(ArrayValue.of());
        }
        if (loop.statement()) {
            return planning.expression(loop.initial());
        }
        Planning later = planning.withoutFolding();
        ExpressionNode node = later.expression(loop.initial());
        planning.calls().include(later.calls());
        return node;
    }

    private Place place(For loop) {
        return planning.place(loop.span());
    }

    private List<LoopCase> cases(For loop, Function<Block, ? extends Node> arms) {
        Place place = place(loop);
        List<LoopCase> cases = new ArrayList<>(loop.cases().size());
        for (ForCase each : loop.cases()) {
            @Nullable Guard guard = planning.matches().guard(each.guard(), place);
            Node arm = arms.apply(each.arm());
            List<Expression> values = each.arm().statements();
            cases.add(new LoopCase(
                    each.key().slot(),
                    each.value().slot(),
                    guard,
                    arm,
                    place.within(each.span()),
                    place.within(values.get(values.size() - 1).span())));
        }
        return cases;
    }

    private static FoldOperation operation(For loop) {
        BinaryOperator operator = loop.fold();
        if (operator == null) {
            return FoldOperation.ADD;
        }
        return switch (operator) {
            case OR -> FoldOperation.of(LogicalFold.OR);
            case XOR -> FoldOperation.of(LogicalFold.XOR);
            case AND -> FoldOperation.of(LogicalFold.AND);
            default -> FoldOperation.of(Arithmetic.valueOf(operator.name()));
        };
    }
}

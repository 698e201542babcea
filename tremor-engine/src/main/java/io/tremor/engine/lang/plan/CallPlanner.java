package io.tremor.engine.lang.plan;

import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.ast.FunctionCall;
import io.tremor.engine.lang.ast.NativeCall;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.FunctionCallNode;
import io.tremor.engine.lang.node.NativeCallNode;
import io.tremor.engine.lang.runtime.Place;
import java.util.List;

/**
 * Plans calls. A call of a pure function with known arguments is made here and now, so that what it gives is a literal,
 * and what it refuses is an error of the compiler.
 */
final class CallPlanner {
    private final Planning planning;
    private final Functions functions;
    private boolean pure = true;

    CallPlanner(Planning planning, Functions functions) {
        this.planning = planning;
        this.functions = functions;
    }

    /** Returns whether all calls planned so far are of pure functions. */
    boolean arePure() {
        return pure;
    }

    /** Counts the calls of another planner as planned here. */
    void include(CallPlanner other) {
        pure &= other.pure;
    }

    ExpressionNode plan(NativeCall call) {
        List<ExpressionNode> arguments = planning.expressions(call.arguments());
        boolean known = isKnown(call.function().isPure(), arguments);
        return planning.fold(new NativeCallNode(call.function(), arguments, place(call.span(), known)), known);
    }

    ExpressionNode plan(FunctionCall call) {
        List<ExpressionNode> arguments = planning.expressions(call.arguments());
        Functions.Planned planned = functions.of(call.function());
        boolean known = isKnown(planned.pure(), arguments);
        return planning.fold(new FunctionCallNode(planned.function(), arguments, place(call.span(), known)), known);
    }

    private boolean isKnown(boolean isPure, List<ExpressionNode> arguments) {
        pure &= isPure;
        return isPure && Planning.areKnown(arguments);
    }

    /** Returns the place of a call; that of a call made now shows nothing around it. */
    private Place place(SourceSpan span, boolean known) {
        Place place = planning.place(span);
        return known && planning.folds() ? place : place.with(Place.NEAR);
    }
}

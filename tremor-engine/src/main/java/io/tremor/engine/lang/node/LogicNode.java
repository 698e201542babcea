package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.lang.runtime.ScriptError;
import io.tremor.engine.value.EvaluationException;

/** What the operators on bools share: an error marks the operand that is none. */
abstract class LogicNode extends BinaryNode {
    private final String symbol;
    private final SourceSpan leftSpan;
    private final SourceSpan rightSpan;

    LogicNode(
            String symbol,
            ExpressionNode left,
            SourceSpan leftSpan,
            ExpressionNode right,
            SourceSpan rightSpan,
            Place place) {
        super(left, right, place);
        this.symbol = symbol;
        this.leftSpan = leftSpan;
        this.rightSpan = rightSpan;
    }

    /**
     * Returns the left operand as what it should be.
     *
     * @throws ScriptError if it is no bool
     */
    final boolean left(Value value) {
        if (value instanceof BoolValue bool) {
            return bool.isTrue();
        }
        throw place().within(leftSpan).error(EvaluationException.undefinedLeft(symbol, value));
    }

    /**
     * Computes the right operand.
     *
     * @throws ScriptError if it is no bool
     */
    final BoolValue rightBool(Frame frame) {
        Value value = right(frame);
        if (value instanceof BoolValue bool) {
            return bool;
        }
        throw place().within(rightSpan).error(EvaluationException.undefined(symbol, BoolValue.TRUE, value));
    }
}

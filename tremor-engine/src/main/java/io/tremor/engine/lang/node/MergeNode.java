package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.api.value.ValueKind;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.Merge;

/** {@code merge target of value end}: two records made one, the second one winning. */
public final class MergeNode extends ExpressionNode {
    private final ExpressionNode target;
    private final SourceSpan targetSpan;
    private final ExpressionNode value;
    private final SourceSpan valueSpan;
    private final Place place;

    /** Creates a node. */
    public MergeNode(
            ExpressionNode target, SourceSpan targetSpan, ExpressionNode value, SourceSpan valueSpan, Place place) {
        this.target = target;
        this.targetSpan = targetSpan;
        this.value = value;
        this.valueSpan = valueSpan;
        this.place = place;
    }

    @Override
    public Value execute(Frame frame) {
        RecordValue base = record(target.execute(frame), targetSpan);
        RecordValue overlay = record(value.execute(frame), valueSpan);
        Budget budget = frame.run().budget();
        try {
            return Merge.merge(base, overlay, budget.room());
        } catch (EvaluationException e) {
            throw place.error(e);
        }
    }

    private RecordValue record(Value operand, SourceSpan span) {
        if (operand instanceof RecordValue record) {
            return record;
        }
        throw place.within(span).error(EvaluationException.conflict(operand, ValueKind.RECORD));
    }
}

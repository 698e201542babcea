package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EvaluationException;
import io.tremor.engine.value.Patch;
import java.util.List;

/**
 * {@code patch target of … end}: a record with changes. The target is computed first, then all keys and values, then the
 * changes are made one after the other.
 */
public final class PatchNode extends ExpressionNode {
    private final ExpressionNode target;
    private final SourceSpan targetSpan;
    private final PatchStep[] steps;
    private final Place place;

    /** Creates a node. */
    public PatchNode(ExpressionNode target, SourceSpan targetSpan, List<PatchStep> steps, Place place) {
        this.target = target;
        this.targetSpan = targetSpan;
        this.steps = steps.toArray(new PatchStep[0]);
        this.place = place;
    }

    @Override
    public Value execute(Frame frame) {
        Value base = target.execute(frame);
        PatchStep.Change[] changes = new PatchStep.Change[steps.length];
        for (int i = 0; i < steps.length; i++) {
            changes[i] = steps[i].prepare(frame);
        }
        Patch patch = start(base, frame.run().budget());
        for (int i = 0; i < steps.length; i++) {
            try {
                changes[i].make(patch, frame);
            } catch (EvaluationException e) {
                throw place.within(steps[i].span()).error(e);
            }
        }
        return patch.result();
    }

    private Patch start(Value base, Budget budget) {
        try {
            return Patch.of(base, budget.room());
        } catch (EvaluationException e) {
            throw place.within(targetSpan).error(e);
        }
    }
}

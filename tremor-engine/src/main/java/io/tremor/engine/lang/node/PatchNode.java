package io.tremor.engine.lang.node;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Frame;
import io.tremor.engine.lang.runtime.Place;
import io.tremor.engine.value.EditedRecord;
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
    private final boolean last;

    /** Creates a node. */
    public PatchNode(ExpressionNode target, SourceSpan targetSpan, List<PatchStep> steps, Place place) {
        this(target, targetSpan, steps.toArray(new PatchStep[0]), place, false);
    }

    private PatchNode(ExpressionNode target, SourceSpan targetSpan, PatchStep[] steps, Place place, boolean last) {
        this.target = target;
        this.targetSpan = targetSpan;
        this.steps = steps;
        this.place = place;
        this.last = last;
    }

    /**
     * Returns {@code node}; if it is a patch of the event that cannot stop half way, as one that need not copy what the
     * script has changed already. For where nobody reads the event as it was before any more.
     */
    public static Node last(Node node) {
        return node instanceof PatchNode patch && patch.canBeLast()
                ? new PatchNode(patch.target, patch.targetSpan, patch.steps, patch.place, true)
                : node;
    }

    private boolean canBeLast() {
        for (PatchStep step : steps) {
            if (!step.alwaysWorks()) {
                return false;
            }
        }
        return target instanceof EventNode;
    }

    @Override
    public Value execute(Frame frame) {
        Value base = last ? target.peek(frame) : target.execute(frame);
        PatchStep.Change[] changes = new PatchStep.Change[steps.length];
        for (int i = 0; i < steps.length; i++) {
            changes[i] = steps[i].prepare(frame);
        }
        Patch patch = start(base, frame);
        for (int i = 0; i < steps.length; i++) {
            try {
                changes[i].make(patch, frame);
            } catch (EvaluationException e) {
                throw place.within(steps[i].span()).error(e);
            }
        }
        return patch.result();
    }

    private Patch start(Value base, Frame frame) {
        if (base instanceof EditedRecord record && record.isHeldBy(frame)) {
            return Patch.inPlace(record, frame.run().budget().room());
        }
        try {
            Budget budget = frame.run().budget();
            return Patch.of(base, budget.room());
        } catch (EvaluationException e) {
            throw place.within(targetSpan).error(e);
        }
    }
}

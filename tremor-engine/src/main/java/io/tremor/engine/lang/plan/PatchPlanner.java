package io.tremor.engine.lang.plan;

import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.Merge;
import io.tremor.engine.lang.ast.Patch;
import io.tremor.engine.lang.ast.PatchOperation;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.KeyNode;
import io.tremor.engine.lang.node.MergeNode;
import io.tremor.engine.lang.node.PatchNode;
import io.tremor.engine.lang.node.PatchStep;
import java.util.ArrayList;
import java.util.List;

/** Plans {@code patch} and {@code merge}. */
final class PatchPlanner implements PatchOperation.Visitor<PatchStep> {
    private final Planning planning;

    PatchPlanner(Planning planning) {
        this.planning = planning;
    }

    ExpressionNode plan(Merge merge) {
        ExpressionNode target = planning.expression(merge.target());
        ExpressionNode value = planning.expression(merge.value());
        return new MergeNode(target, merge.target().span(), value, merge.value().span(), planning.place(merge.span()));
    }

    /** Returns the node of a patch, whose operations are planned before its target. */
    ExpressionNode plan(Patch patch) {
        List<PatchStep> steps = new ArrayList<>();
        for (PatchOperation operation : patch.operations()) {
            steps.add(operation.accept(this));
        }
        ExpressionNode target = planning.expression(patch.target());
        return new PatchNode(target, patch.target().span(), steps, planning.place(patch.span()));
    }

    private KeyNode key(Expression text) {
        return new KeyNode(planning.expression(text));
    }

    @Override
    public PatchStep visitInsert(PatchOperation.Insert insert) {
        return new PatchStep.Insert(insert.span(), key(insert.key()), planning.expression(insert.value()));
    }

    @Override
    public PatchStep visitUpdate(PatchOperation.Update update) {
        return new PatchStep.Update(update.span(), key(update.key()), planning.expression(update.value()));
    }

    @Override
    public PatchStep visitUpsert(PatchOperation.Upsert upsert) {
        return new PatchStep.Upsert(upsert.span(), key(upsert.key()), planning.expression(upsert.value()));
    }

    @Override
    public PatchStep visitErase(PatchOperation.Erase erase) {
        return new PatchStep.Erase(erase.span(), key(erase.key()));
    }

    @Override
    public PatchStep visitCopy(PatchOperation.Copy copy) {
        return new PatchStep.Copy(copy.span(), key(copy.from()), key(copy.to()));
    }

    @Override
    public PatchStep visitMove(PatchOperation.Move move) {
        return new PatchStep.Move(move.span(), key(move.from()), key(move.to()));
    }

    @Override
    public PatchStep visitMergeField(PatchOperation.MergeField merge) {
        return new PatchStep.MergeField(merge.span(), key(merge.key()), planning.expression(merge.value()));
    }

    @Override
    public PatchStep visitMergeRecord(PatchOperation.MergeRecord merge) {
        return new PatchStep.MergeRecord(merge.span(), planning.expression(merge.value()));
    }

    @Override
    public PatchStep visitDefaultField(PatchOperation.DefaultField field) {
        return new PatchStep.DefaultField(field.span(), key(field.key()), planning.expression(field.value()));
    }

    @Override
    public PatchStep visitDefaultRecord(PatchOperation.DefaultRecord defaults) {
        return new PatchStep.DefaultRecord(defaults.span(), planning.expression(defaults.value()));
    }
}

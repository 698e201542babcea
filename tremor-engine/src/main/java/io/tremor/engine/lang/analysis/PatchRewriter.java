package io.tremor.engine.lang.analysis;

import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.PatchOperation;

/** Rewrites the operations of {@code patch}, keys before values. */
final class PatchRewriter implements PatchOperation.Visitor<PatchOperation> {
    private final Rewriting rewriting;

    PatchRewriter(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    private Expression value(Expression expression) {
        return rewriting.value(expression);
    }

    @Override
    public PatchOperation visitInsert(PatchOperation.Insert operation) {
        Expression key = value(operation.key());
        return new PatchOperation.Insert(operation.span(), key, value(operation.value()));
    }

    @Override
    public PatchOperation visitUpdate(PatchOperation.Update operation) {
        Expression key = value(operation.key());
        return new PatchOperation.Update(operation.span(), key, value(operation.value()));
    }

    @Override
    public PatchOperation visitUpsert(PatchOperation.Upsert operation) {
        Expression key = value(operation.key());
        return new PatchOperation.Upsert(operation.span(), key, value(operation.value()));
    }

    @Override
    public PatchOperation visitErase(PatchOperation.Erase operation) {
        return new PatchOperation.Erase(operation.span(), value(operation.key()));
    }

    @Override
    public PatchOperation visitCopy(PatchOperation.Copy operation) {
        Expression from = value(operation.from());
        return new PatchOperation.Copy(operation.span(), from, value(operation.to()));
    }

    @Override
    public PatchOperation visitMove(PatchOperation.Move operation) {
        Expression from = value(operation.from());
        return new PatchOperation.Move(operation.span(), from, value(operation.to()));
    }

    @Override
    public PatchOperation visitMergeField(PatchOperation.MergeField operation) {
        Expression key = value(operation.key());
        return new PatchOperation.MergeField(operation.span(), key, value(operation.value()));
    }

    @Override
    public PatchOperation visitMergeRecord(PatchOperation.MergeRecord operation) {
        return new PatchOperation.MergeRecord(operation.span(), value(operation.value()));
    }

    @Override
    public PatchOperation visitDefaultField(PatchOperation.DefaultField operation) {
        Expression key = value(operation.key());
        return new PatchOperation.DefaultField(operation.span(), key, value(operation.value()));
    }

    @Override
    public PatchOperation visitDefaultRecord(PatchOperation.DefaultRecord operation) {
        return new PatchOperation.DefaultRecord(operation.span(), value(operation.value()));
    }
}

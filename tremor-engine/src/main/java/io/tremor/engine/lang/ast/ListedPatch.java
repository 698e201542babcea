package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/** Lists the operations of a {@code patch}. */
final class ListedPatch implements PatchOperation.Visitor<Listed> {
    private final ListedExpression expressions;

    ListedPatch(ListedExpression expressions) {
        this.expressions = expressions;
    }

    private Listed operation(String name, SourceSpan span, Expression... parts) {
        return new Listed(name, span, "", expressions.all(List.of(parts)));
    }

    @Override
    public Listed visitInsert(PatchOperation.Insert operation) {
        return operation("Insert", operation.span(), operation.key(), operation.value());
    }

    @Override
    public Listed visitUpdate(PatchOperation.Update operation) {
        return operation("Update", operation.span(), operation.key(), operation.value());
    }

    @Override
    public Listed visitUpsert(PatchOperation.Upsert operation) {
        return operation("Upsert", operation.span(), operation.key(), operation.value());
    }

    @Override
    public Listed visitErase(PatchOperation.Erase operation) {
        return operation("Erase", operation.span(), operation.key());
    }

    @Override
    public Listed visitCopy(PatchOperation.Copy operation) {
        return operation("Copy", operation.span(), operation.from(), operation.to());
    }

    @Override
    public Listed visitMove(PatchOperation.Move operation) {
        return operation("Move", operation.span(), operation.from(), operation.to());
    }

    @Override
    public Listed visitMergeField(PatchOperation.MergeField operation) {
        return operation("MergeField", operation.span(), operation.key(), operation.value());
    }

    @Override
    public Listed visitMergeRecord(PatchOperation.MergeRecord operation) {
        return operation("MergeRecord", operation.span(), operation.value());
    }

    @Override
    public Listed visitDefaultField(PatchOperation.DefaultField operation) {
        return operation("DefaultField", operation.span(), operation.key(), operation.value());
    }

    @Override
    public Listed visitDefaultRecord(PatchOperation.DefaultRecord operation) {
        return operation("DefaultRecord", operation.span(), operation.value());
    }
}

package io.tremor.engine.lang.grammar;

import io.tremor.engine.lang.ast.Patch;
import io.tremor.engine.lang.ast.PatchOperation;
import java.util.List;

/** {@code patch} and its operations. */
final class PatchBuilder extends TremorParserBaseVisitor<PatchOperation> {
    private final AstBuilder ast;

    PatchBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Patch patch(TremorParser.PatchContext patch) {
        List<PatchOperation> operations = patch.patchOperation().stream()
                .map(operation -> operation.accept(this))
                .toList();
        return new Patch(Spans.of(patch), ast.values.value(patch.value()), operations);
    }

    @Override
    public PatchOperation visitInsert(TremorParser.InsertContext insert) {
        return new PatchOperation.Insert(
                Spans.of(insert), ast.texts.text(insert.text()), ast.values.value(insert.value()));
    }

    @Override
    public PatchOperation visitUpdate(TremorParser.UpdateContext update) {
        return new PatchOperation.Update(
                Spans.of(update), ast.texts.text(update.text()), ast.values.value(update.value()));
    }

    @Override
    public PatchOperation visitUpsert(TremorParser.UpsertContext upsert) {
        return new PatchOperation.Upsert(
                Spans.of(upsert), ast.texts.text(upsert.text()), ast.values.value(upsert.value()));
    }

    @Override
    public PatchOperation visitErase(TremorParser.EraseContext erase) {
        return new PatchOperation.Erase(Spans.of(erase), ast.texts.text(erase.text()));
    }

    @Override
    public PatchOperation visitCopy(TremorParser.CopyContext copy) {
        return new PatchOperation.Copy(Spans.of(copy), ast.texts.text(copy.text(0)), ast.texts.text(copy.text(1)));
    }

    @Override
    public PatchOperation visitMove(TremorParser.MoveContext move) {
        return new PatchOperation.Move(Spans.of(move), ast.texts.text(move.text(0)), ast.texts.text(move.text(1)));
    }

    @Override
    public PatchOperation visitMergeOperation(TremorParser.MergeOperationContext merge) {
        return merge.text() == null
                ? new PatchOperation.MergeRecord(Spans.of(merge), ast.values.value(merge.value()))
                : new PatchOperation.MergeField(
                        Spans.of(merge), ast.texts.text(merge.text()), ast.values.value(merge.value()));
    }

    @Override
    public PatchOperation visitDefaultOperation(TremorParser.DefaultOperationContext operation) {
        return operation.text() == null
                ? new PatchOperation.DefaultRecord(Spans.of(operation), ast.values.value(operation.value()))
                : new PatchOperation.DefaultField(
                        Spans.of(operation), ast.texts.text(operation.text()), ast.values.value(operation.value()));
    }
}

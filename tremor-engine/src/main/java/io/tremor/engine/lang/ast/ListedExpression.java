package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists expressions. */
final class ListedExpression implements Expression.Visitor<Listed> {
    private static final int LONGEST = 80;

    private final ListedPattern patterns = new ListedPattern(this);
    private final ListedPath paths = new ListedPath(this);
    private final ListedPatch patches = new ListedPatch(this);

    List<Listed> all(List<Expression> expressions) {
        List<Listed> listed = new ArrayList<>(expressions.size());
        for (Expression each : expressions) {
            listed.add(each.accept(this));
        }
        return listed;
    }

    Listed block(Block block) {
        return new Listed("Block", block.span(), "", all(block.statements()));
    }

    Listed ofCase(Case each) {
        List<Listed> parts = new ArrayList<>();
        parts.add(each.pattern().accept(patterns));
        addGuard(each.guard(), parts);
        parts.add(block(each.arm()));
        return new Listed("Case", each.span(), "", parts);
    }

    private void addGuard(@Nullable Expression guard, List<Listed> parts) {
        if (guard != null) {
            parts.add(new Listed("Guard", guard.span(), "", List.of(guard.accept(this))));
        }
    }

    @Override
    public Listed visitLiteral(Literal literal) {
        return Listed.leaf("Literal", literal.span(), Value.preview(literal.value(), LONGEST));
    }

    @Override
    public Listed visitInterpolation(Interpolation interpolation) {
        List<Listed> parts = new ArrayList<>();
        for (Interpolation.Part part : interpolation.parts()) {
            parts.add(
                    part instanceof Interpolation.Hole hole
                            ? hole.expression().accept(this)
                            : Listed.leaf(
                                    "Text", interpolation.span(), Listed.quoted(((Interpolation.Text) part).text())));
        }
        return new Listed("Interpolation", interpolation.span(), "", parts);
    }

    @Override
    public Listed visitListLiteral(ListLiteral list) {
        return new Listed("ListLiteral", list.span(), "", all(list.elements()));
    }

    @Override
    public Listed visitRecordLiteral(RecordLiteral literal) {
        List<Listed> fields = new ArrayList<>();
        for (RecordLiteral.Field field : literal.fields()) {
            fields.add(new Listed("Field", field.span(), "", all(List.of(field.key(), field.value()))));
        }
        return new Listed("RecordLiteral", literal.span(), "", fields);
    }

    @Override
    public Listed visitBytesLiteral(BytesLiteral bytes) {
        List<Listed> parts = new ArrayList<>();
        for (BytesLiteral.Part part : bytes.parts()) {
            String detail = (part.bits() == null ? "" : ":" + Long.toUnsignedString(part.bits()))
                    + (part.type().isEmpty() ? "" : "/" + part.type());
            parts.add(new Listed("Part", part.span(), detail, all(List.of(part.data()))));
        }
        return new Listed("BytesLiteral", bytes.span(), "", parts);
    }

    @Override
    public Listed visitPathExpression(PathExpression path) {
        return paths.path(path);
    }

    @Override
    public Listed visitPresence(Presence presence) {
        return new Listed(
                "Presence",
                presence.span(),
                presence.present() ? "present" : "absent",
                List.of(presence.path().accept(this)));
    }

    @Override
    public Listed visitUnaryOperation(UnaryOperation operation) {
        return new Listed(
                "UnaryOperation", operation.span(), operation.operator().toString(), all(List.of(operation.operand())));
    }

    @Override
    public Listed visitBinaryChain(BinaryChain chain) {
        List<Listed> parts = new ArrayList<>();
        parts.add(chain.first().accept(this));
        for (BinaryChain.Term term : chain.terms()) {
            parts.add(new Listed(
                    "Term",
                    term.span(),
                    term.operator().toString(),
                    List.of(term.operand().accept(this))));
        }
        return new Listed("BinaryChain", chain.span(), "", parts);
    }

    @Override
    public Listed visitCall(Call call) {
        List<String> names = new ArrayList<>(call.modules());
        names.add(call.name());
        return new Listed("Call", call.span(), String.join("::", names), all(call.arguments()));
    }

    @Override
    public Listed visitNativeCall(NativeCall call) {
        return new Listed(
                "NativeCall",
                call.span(),
                call.function().module() + "::" + call.function().name(),
                all(call.arguments()));
    }

    @Override
    public Listed visitFunctionCall(FunctionCall call) {
        return new Listed("FunctionCall", call.span(), call.function().name(), all(call.arguments()));
    }

    @Override
    public Listed visitRecur(Recur recur) {
        return new Listed("Recur", recur.span(), "", all(recur.arguments()));
    }

    @Override
    public Listed visitMatch(Match match) {
        List<Listed> parts = new ArrayList<>();
        parts.add(match.target().accept(this));
        match.cases().forEach(each -> parts.add(ofCase(each)));
        return new Listed("Match", match.span(), kind(match.statement()), parts);
    }

    private static String kind(boolean statement) {
        return statement ? "of statements" : "of values";
    }

    @Override
    public Listed visitFor(For loop) {
        List<Listed> parts = new ArrayList<>();
        parts.add(loop.target().accept(this));
        loop.cases().forEach(each -> parts.add(ofCase(each)));
        if (loop.initial() != null) {
            SourceSpan span = loop.initial().span();
            String fold = loop.fold() == null ? "" : loop.fold().toString();
            parts.add(new Listed("Into", span, fold, List.of(loop.initial().accept(this))));
        }
        return new Listed("For", loop.span(), kind(loop.statement()), parts);
    }

    private Listed ofCase(ForCase each) {
        List<Listed> parts = new ArrayList<>();
        addGuard(each.guard(), parts);
        parts.add(block(each.arm()));
        return new Listed(
                "ForCase", each.span(), each.key().name() + ", " + each.value().name(), parts);
    }

    @Override
    public Listed visitMerge(Merge merge) {
        return new Listed("Merge", merge.span(), "", all(List.of(merge.target(), merge.value())));
    }

    @Override
    public Listed visitPatch(Patch patch) {
        List<Listed> parts = new ArrayList<>();
        parts.add(patch.target().accept(this));
        patch.operations().forEach(operation -> parts.add(operation.accept(patches)));
        return new Listed("Patch", patch.span(), "", parts);
    }

    @Override
    public Listed visitLet(Let let) {
        return new Listed("Let", let.span(), "", all(List.of(let.path(), let.value())));
    }

    @Override
    public Listed visitEmit(Emit emit) {
        List<Listed> parts = new ArrayList<>();
        if (emit.value() != null) {
            parts.add(emit.value().accept(this));
        }
        if (emit.port() != null) {
            parts.add(new Listed(
                    "Port", emit.port().span(), "", List.of(emit.port().accept(this))));
        }
        return new Listed("Emit", emit.span(), "", parts);
    }

    @Override
    public Listed visitDrop(Drop drop) {
        return Listed.leaf("Drop", drop.span(), "");
    }
}

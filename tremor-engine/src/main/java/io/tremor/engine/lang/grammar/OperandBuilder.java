package io.tremor.engine.lang.grammar;

import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.BytesLiteral;
import io.tremor.engine.lang.ast.Call;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.Merge;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.Presence;
import io.tremor.engine.lang.ast.Recur;
import io.tremor.engine.lang.ast.UnaryOperation;
import io.tremor.engine.lang.ast.UnaryOperator;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;

/** What operators stand between: operators before an operand, literals, calls, and values that paths give. */
final class OperandBuilder extends TremorParserBaseVisitor<Expression> {
    private final AstBuilder ast;

    OperandBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Expression operand(TremorParser.OperandContext operand) {
        Expression built = operand.primary() == null
                ? presence(operand.presence())
                : operand.primary().accept(this);
        SourceSpan all = Spans.of(operand);
        for (int i = operand.getChildCount() - 2; i >= 0; i--) {
            TerminalNode operator = (TerminalNode) operand.getChild(i);
            built = new UnaryOperation(
                    Spans.of(operator).to(all), operator(operator.getSymbol().getType()), built);
        }
        return built;
    }

    Expression primary(TremorParser.PrimaryContext primary) {
        return primary.accept(this);
    }

    private static UnaryOperator operator(int type) {
        return switch (type) {
            case TremorLexer.PLUS -> UnaryOperator.PLUS;
            case TremorLexer.MINUS -> UnaryOperator.MINUS;
            case TremorLexer.NOT -> UnaryOperator.NOT;
            default -> UnaryOperator.BIT_NOT;
        };
    }

    private Presence presence(TremorParser.PresenceContext presence) {
        return new Presence(Spans.of(presence), presence.PRESENT() != null, ast.paths.path(presence.path()));
    }

    @Override
    public Expression visitLiteral(TremorParser.LiteralContext literal) {
        PlacedToken token = (PlacedToken) literal.getStart();
        Value value = switch (token.getType()) {
            case TremorLexer.NULL -> NullValue.NULL;
            case TremorLexer.BOOL -> Value.of(token.getText().equals("true"));
            default -> NumberText.value(token);
        };
        return new Literal(token.span(), value);
    }

    @Override
    public Expression visitTextLiteral(TremorParser.TextLiteralContext literal) {
        return ast.texts.text(literal.text());
    }

    @Override
    public Expression visitBytesLiteral(TremorParser.BytesLiteralContext literal) {
        List<BytesLiteral.Part> parts = new ArrayList<>();
        for (TremorParser.BytesPartContext part : literal.bytes().bytesPart()) {
            parts.add(new BytesLiteral.Part(
                    Spans.of(part),
                    primary(part.primary()),
                    part.INTEGER() == null
                            ? null
                            : NumberText.integer(part.INTEGER().getText()).longValue(),
                    part.name() == null ? "" : Identifiers.of(part.name())));
        }
        return new BytesLiteral(Spans.of(literal), parts);
    }

    @Override
    public Expression visitRecur(TremorParser.RecurContext recur) {
        return new Recur(Spans.of(recur), ast.values.all(recur.arguments().value()));
    }

    @Override
    public Expression visitMerge(TremorParser.MergeContext merge) {
        return new Merge(Spans.of(merge), ast.values.value(merge.value(0)), ast.values.value(merge.value(1)));
    }

    @Override
    public Expression visitPatch(TremorParser.PatchContext patch) {
        return ast.patches.patch(patch);
    }

    @Override
    public Expression visitAnchoredPath(TremorParser.AnchoredPathContext path) {
        return ast.paths.anchored(path.anchored());
    }

    @Override
    public Expression visitNamed(TremorParser.NamedContext named) {
        if (named.arguments() == null) {
            return new PathExpression(
                    Spans.of(named), PathBuilder.root(named.qualifiedName()), ast.paths.segments(named.segment()));
        }
        Call call = call(named.qualifiedName(), named.arguments());
        return withSegments(Spans.of(named), call, named.segment());
    }

    @Override
    public Expression visitComputed(TremorParser.ComputedContext computed) {
        return withSegments(Spans.of(computed), ast.paths.selfContained(computed.selfContained()), computed.segment());
    }

    private Expression withSegments(SourceSpan all, Expression root, List<TremorParser.SegmentContext> segments) {
        return segments.isEmpty()
                ? root
                : new PathExpression(all, new PathRoot.Computed(root.span(), root), ast.paths.segments(segments));
    }

    Call call(TremorParser.QualifiedNameContext name, TremorParser.ArgumentsContext arguments) {
        return new Call(
                Spans.of(name).to(Spans.of(arguments)),
                Identifiers.all(name.MODULE()),
                Identifiers.of(name.IDENT()),
                ast.values.all(arguments.value()));
    }
}

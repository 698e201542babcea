package io.tremor.engine.lang.grammar;

import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.ListLiteral;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.RecordLiteral;
import io.tremor.engine.lang.ast.Segment;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Paths, and the lists, records and parentheses that may be the root of one. */
final class PathBuilder extends TremorParserBaseVisitor<Expression> {
    private final AstBuilder ast;

    PathBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    PathExpression path(TremorParser.PathContext path) {
        return (PathExpression) path.accept(this);
    }

    PathExpression anchored(TremorParser.AnchoredContext anchored) {
        return (PathExpression) anchored.accept(this);
    }

    Expression selfContained(TremorParser.SelfContainedContext root) {
        return root.accept(this);
    }

    static PathRoot root(TremorParser.QualifiedNameContext name) {
        String last = Identifiers.of(name.IDENT());
        return name.MODULE().isEmpty()
                ? new PathRoot.Name(Spans.of(name), last)
                : new PathRoot.Qualified(Spans.of(name), Identifiers.all(name.MODULE()), last);
    }

    List<Segment> segments(List<TremorParser.SegmentContext> contexts) {
        List<Segment> segments = new ArrayList<>(contexts.size());
        for (TremorParser.SegmentContext each : contexts) {
            segments.add(segment(each));
        }
        return segments;
    }

    private Segment segment(TremorParser.SegmentContext segment) {
        TerminalNode field = segment.IDENT();
        if (field != null) {
            return field(field);
        }
        Expression first = ast.values.value(segment.value(0));
        SourceSpan selector = Spans.of(segment.value(0));
        if (segment.COLON() == null) {
            return new Segment.Element(selector, first);
        }
        Expression end = ast.values.value(segment.value(1));
        // Without the parentheses that may stand around the bounds.
        return new Segment.Range(first.span().to(end.span()), first, end);
    }

    private static Segment field(TerminalNode name) {
        return new Segment.Field(Spans.of(name), Identifiers.of(name));
    }

    @Override
    public Expression visitAssignableAnchoredPath(TremorParser.AssignableAnchoredPathContext path) {
        return anchored(path.anchored());
    }

    @Override
    public Expression visitAssignableNamed(TremorParser.AssignableNamedContext path) {
        SourceSpan all = Spans.of(path);
        List<Segment> segments = segments(path.segment());
        if (path.arguments() == null) {
            return new PathExpression(all, root(path.qualifiedName()), segments);
        }
        Expression call = ast.operands.call(path.qualifiedName(), path.arguments());
        return new PathExpression(all, new PathRoot.Computed(call.span(), call), segments);
    }

    @Override
    public Expression visitAssignableComputed(TremorParser.AssignableComputedContext path) {
        Expression root = selfContained(path.selfContained());
        return new PathExpression(Spans.of(path), new PathRoot.Computed(root.span(), root), segments(path.segment()));
    }

    @Override
    public Expression visitMetadataPath(TremorParser.MetadataPathContext path) {
        List<Segment> segments = new ArrayList<>();
        if (path.IDENT() != null) {
            segments.add(field(path.IDENT()));
        }
        segments.addAll(segments(path.segment()));
        return new PathExpression(Spans.of(path), new PathRoot.Metadata(Spans.of(path.DOLLAR())), segments);
    }

    @Override
    public Expression visitRootedPath(TremorParser.RootedPathContext path) {
        return new PathExpression(Spans.of(path), root(path.getStart()), segments(path.segment()));
    }

    private static PathRoot root(Token keyword) {
        SourceSpan span = Spans.of(keyword);
        return switch (keyword.getType()) {
            case TremorLexer.EVENT -> new PathRoot.Event(span);
            case TremorLexer.STATE -> new PathRoot.State(span);
            case TremorLexer.ARGS -> new PathRoot.Args(span);
            case TremorLexer.GROUP -> new PathRoot.Group(span);
            default -> new PathRoot.Window(span);
        };
    }

    @Override
    public Expression visitParentheses(TremorParser.ParenthesesContext parentheses) {
        return ast.values.value(parentheses.value());
    }

    @Override
    public Expression visitListLiteral(TremorParser.ListLiteralContext list) {
        return new ListLiteral(Spans.of(list), ast.values.all(list.value()));
    }

    @Override
    public Expression visitRecordLiteral(TremorParser.RecordLiteralContext literal) {
        List<RecordLiteral.Field> fields = new ArrayList<>(literal.field().size());
        for (TremorParser.FieldContext field : literal.field()) {
            fields.add(new RecordLiteral.Field(
                    Spans.of(field), ast.texts.text(field.text()), ast.values.value(field.value())));
        }
        return new RecordLiteral(Spans.of(literal), fields);
    }
}

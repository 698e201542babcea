package io.tremor.engine.lang.grammar;

import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.ast.Block;
import io.tremor.engine.lang.ast.Case;
import io.tremor.engine.lang.ast.ConstDefinition;
import io.tremor.engine.lang.ast.Definition;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.IntrinsicDefinition;
import io.tremor.engine.lang.ast.Use;
import io.tremor.engine.lang.ast.Variable;
import io.tremor.engine.lang.ast.WildcardPattern;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/** {@code use}, {@code const}, {@code fn} and {@code intrinsic fn}. */
final class DefinitionBuilder extends TremorParserBaseVisitor<Definition> {
    private final AstBuilder ast;

    DefinitionBuilder(AstBuilder ast) {
        this.ast = ast;
    }

    Definition definition(TremorParser.DefinitionContext definition) {
        return definition.use() == null ? definition.documented().accept(this) : use(definition.use());
    }

    private static Use use(TremorParser.UseContext use) {
        List<Use.Item> items = new ArrayList<>();
        TremorParser.UseTargetContext target = use.useTarget();
        // A lone name is marked without its alias, a qualified one with it, and a group as a whole.
        SourceSpan span = target.MODULE().isEmpty() ? Spans.of(target.IDENT()) : Spans.of(target);
        addModules(target, List.of(), span, items);
        return new Use(Spans.of(use), items);
    }

    private static void addModules(
            TremorParser.UseTargetContext target, List<String> prefix, SourceSpan span, List<Use.Item> items) {
        List<String> path = new ArrayList<>(prefix);
        path.addAll(Identifiers.all(target.MODULE()));
        TerminalNode last = target.IDENT();
        if (last == null) {
            target.useTarget().forEach(inner -> addModules(inner, path, span, items));
            return;
        }
        String name = Identifiers.of(last);
        path.add(name);
        String alias = target.name() == null ? name : Identifiers.of(target.name());
        items.add(new Use.Item(span, path, alias));
    }

    @Override
    public Definition visitConstDefinition(TremorParser.ConstDefinitionContext definition) {
        return new ConstDefinition(
                Spans.of(definition),
                doc(definition),
                Identifiers.of(definition.name()),
                ast.values.value(definition.value()));
    }

    @Override
    public Definition visitFunctionDefinition(TremorParser.FunctionDefinitionContext definition) {
        FunctionDefinition.Body body = definition.body() == null
                ? new FunctionDefinition.Cases(cases(definition.functionCases()))
                : new FunctionDefinition.Statements(body(definition.body()));
        return new FunctionDefinition(
                Spans.of(definition),
                doc(definition),
                Identifiers.of(definition.name()),
                parameters(definition.parameters()),
                definition.open() != null,
                body,
                0);
    }

    @Override
    public Definition visitIntrinsicDefinition(TremorParser.IntrinsicDefinitionContext definition) {
        return new IntrinsicDefinition(
                Spans.of(definition),
                doc(definition),
                Identifiers.of(definition.name()),
                parameters(definition.parameters()),
                definition.open() != null,
                Identifiers.all(definition.qualifiedName().MODULE()),
                Identifiers.of(definition.qualifiedName().IDENT()));
    }

    private static String doc(TremorParser.DocumentedContext documented) {
        return FileBuilder.doc(((TremorParser.DefinitionContext) documented.getParent()).DOC_COMMENT());
    }

    private static List<Variable> parameters(TremorParser.@Nullable ParametersContext parameters) {
        return parameters == null
                ? List.of()
                : parameters.name().stream().map(Identifiers::variable).toList();
    }

    private Block body(TremorParser.BodyContext body) {
        return ast.statements.block(body.statement());
    }

    private List<Case> cases(TremorParser.FunctionCasesContext all) {
        List<Case> cases = new ArrayList<>();
        List<TerminalNode> keywords = all.CASE();
        for (TremorParser.FunctionCaseContext each : all.functionCase()) {
            cases.add(new Case(
                    Spans.of(keywords.get(cases.size())).to(Spans.of(each)),
                    ast.patterns.arguments(each),
                    ast.values.guard(each.guard()),
                    ast.statements.block(each.statements())));
        }
        SourceSpan last = Spans.of(keywords.get(cases.size())).to(Spans.of(all.statements()));
        cases.add(new Case(
                last, new WildcardPattern(Spans.of(all.UNDERSCORE())), null, ast.statements.block(all.statements())));
        return cases;
    }
}

package io.tremor.engine.lang.plan;

import io.tremor.engine.lang.ast.Block;
import io.tremor.engine.lang.ast.Case;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.Match;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.Pattern;
import io.tremor.engine.lang.ast.TuplePattern;
import io.tremor.engine.lang.ast.Variable;
import io.tremor.engine.lang.ast.WildcardPattern;
import io.tremor.engine.lang.node.ExpressionNode;
import io.tremor.engine.lang.node.Guard;
import io.tremor.engine.lang.node.Node;
import io.tremor.engine.lang.node.pattern.CasesNode;
import io.tremor.engine.lang.node.pattern.Clause;
import io.tremor.engine.lang.node.pattern.Clauses;
import io.tremor.engine.lang.node.pattern.MatchNode;
import io.tremor.engine.lang.node.pattern.MatchValueNode;
import io.tremor.engine.lang.node.pattern.ParameterClause;
import io.tremor.engine.lang.node.pattern.PatternNode;
import io.tremor.engine.lang.runtime.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Plans {@code match}, and the functions that are one. */
final class MatchPlanner {
    private final Planning planning;

    MatchPlanner(Planning planning) {
        this.planning = planning;
    }

    /** Returns the node of a match in the place of a statement; {@code arms} plans what its arms hold. */
    Node statement(Match match, StatementPlanner arms) {
        ExpressionNode target = planning.expression(match.target());
        return new MatchNode(target, clauses(match, arms::block));
    }

    /** Returns the node of a match in the place of a value. */
    ExpressionNode value(Match match) {
        ExpressionNode target = planning.expression(match.target());
        return new MatchValueNode(target, clauses(match, block -> StatementPlanner.value(planning, block)));
    }

    private <A extends Node> Clauses<A> clauses(Match match, Function<Block, A> arms) {
        Place place = planning.place(match.span());
        PatternPlanner patterns = new PatternPlanner(planning, place);
        List<Clause<A>> clauses = new ArrayList<>();
        int last = match.cases().size() - 1;
        for (int i = 0; i <= last; i++) {
            Case each = match.cases().get(i);
            if (i == last && isDefault(each)) {
                return new Clauses<>(clauses, arms.apply(each.arm()), place.with(Place.NEAR));
            }
            PatternNode pattern = patterns.plan(each.pattern());
            @Nullable Guard guard = guard(each.guard(), place);
            clauses.add(new Clause<>(pattern, guard, arms.apply(each.arm())));
        }
        return new Clauses<>(clauses, null, place.with(Place.NEAR));
    }

    private static boolean isDefault(Case last) {
        return last.pattern() instanceof WildcardPattern && last.guard() == null;
    }

    /** Returns the guard of a case, if it has one; {@code outer} is what its errors show. */
    @Nullable
    Guard guard(@Nullable Expression condition, Place outer) {
        return condition == null ? null : new Guard(planning.expression(condition), outer.within(condition.span()));
    }

    /** Returns the body of a function that matches its parameters; its last case is the default. */
    Node cases(FunctionDefinition function, List<Case> cases) {
        Place place = planning.place(function.span());
        List<ExpressionNode> parameters = new ArrayList<>();
        for (Variable parameter : function.parameters()) {
            PathRoot root = new PathRoot.Local(parameter.span(), parameter);
            parameters.add(planning.expression(new PathExpression(parameter.span(), root, List.of())));
        }
        PatternPlanner patterns = new PatternPlanner(planning, place);
        List<ParameterClause> clauses = new ArrayList<>();
        for (Case each : cases.subList(0, cases.size() - 1)) {
            boolean isPossible = !(each.pattern() instanceof TuplePattern tuple)
                    || tuple.elements().size() == parameters.size();
            ParameterClause clause = clause(each, patterns, place);
            if (isPossible) {
                clauses.add(clause);
            }
        }
        return new CasesNode(
                parameters,
                clauses,
                planning.statements(true).block(cases.get(cases.size() - 1).arm()));
    }

    private ParameterClause clause(Case each, PatternPlanner patterns, Place place) {
        List<PatternNode> elements = new ArrayList<>();
        if (each.pattern() instanceof TuplePattern tuple) {
            for (Pattern element : tuple.elements()) {
                elements.add(patterns.plan(element));
            }
        }
        @Nullable Guard guard = guard(each.guard(), place);
        return new ParameterClause(elements, guard, planning.statements(true).block(each.arm()));
    }
}

package io.tremor.engine.lang.header;

import io.tremor.api.script.HeaderCase;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.Case;
import io.tremor.engine.lang.ast.Definition;
import io.tremor.engine.lang.ast.Drop;
import io.tremor.engine.lang.ast.Emit;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.Let;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.Match;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.ast.ScriptItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits off what the header of an event decides: the statements that a script begins with, as far as they are matches that
 * drop an event, do nothing, or leave the rest to the script. What comes behind anything else is left as well, and so is each
 * event that an undecided case could take first.
 */
public final class HeaderPlanner {
    private final HeaderPaths paths;
    private final List<HeaderCase> cases = new ArrayList<>();

    private HeaderPlanner(Value args) {
        paths = new HeaderPaths(args);
    }

    /** Splits {@code script}, which is analysed; {@code args} are what it runs with. */
    public static HeaderSplit split(ScriptBody script, Value args) {
        HeaderPlanner planner = new HeaderPlanner(args);
        List<Expression> statements = new ArrayList<>();
        for (ScriptItem item : script.items()) {
            if (!(item instanceof Definition)) {
                statements.add((Expression) item);
            }
        }
        Planned planned = planner.block(statements, null, null);
        planner.cases.sort(Comparator.comparingInt(each -> each.span().start().offset()));
        boolean decides = planner.cases.stream().anyMatch(HeaderCase::isLifted);
        return new HeaderSplit(decides ? new HeaderRule(planned.statement) : HeaderRule.NONE, planner.cases);
    }

    /**
     * Plans statements that follow each other.
     *
     * @param owner the case whose arm they are, if they are one
     * @param before what stands in the way of everything in them, if there is something
     */
    private Planned block(List<Expression> statements, @Nullable SourceSpan owner, @Nullable String before) {
        String obstacle = before;
        List<RuleStatement> planned = new ArrayList<>();
        for (Expression statement : statements) {
            Planned next = statement(statement, owner, obstacle);
            if (obstacle == null) {
                planned.add(next.statement);
            }
            obstacle = obstacle == null ? next.obstacle : obstacle;
        }
        if (obstacle != null) {
            planned.add(Decision.LEAVE);
        }
        return new Planned(RuleBlock.of(planned), obstacle);
    }

    private Planned statement(Expression statement, @Nullable SourceSpan owner, @Nullable String before) {
        if (statement instanceof Drop) {
            cases.add(new HeaderCase(owner == null ? statement.span() : owner, before));
            return new Planned(Decision.DROP, null);
        }
        if (statement instanceof Match match) {
            return match(match, before);
        }
        if (statement instanceof Literal) {
            return new Planned(Decision.CONTINUE, null);
        }
        return new Planned(Decision.LEAVE, describe(statement));
    }

    private Planned match(Match match, @Nullable String before) {
        Target target = target(match.target());
        String obstacle = before == null ? target.obstacle() : before;
        List<HeaderTest> tests = new ArrayList<>();
        List<RuleStatement> arms = new ArrayList<>();
        for (Case each : match.cases()) {
            Obstacle own = new Obstacle();
            HeaderTest test = target.test(each, paths, own);
            String inArm = obstacle == null ? own.text() : obstacle;
            // What an arm does is over with it: each way through the match is decided for itself.
            Planned arm = block(each.arm().statements(), each.span(), inArm);
            if (obstacle == null) {
                tests.add(test);
                arms.add(arm.statement);
                if (test.isAlwaysUnknown()) {
                    obstacle = "the case in line " + line(each.span()) + " comes first, and " + own.text();
                }
            }
        }
        return new Planned(new RuleMatch(tests, arms), obstacle);
    }

    private Target target(Expression target) {
        PathExpression path = paths.path(target);
        if (path != null
                && path.root() instanceof PathRoot.Event
                && path.segments().isEmpty()) {
            return new Target(null, null);
        }
        HeaderField field = path == null ? null : paths.field(path);
        return new Target(field, field == null ? "the match in line " + line(target.span()) + " is about more" : null);
    }

    private static String describe(Expression statement) {
        String line = " in line " + line(statement.span());
        if (statement instanceof Let) {
            return "the `let`" + line + " comes first";
        }
        return statement instanceof Emit
                ? "the `emit`" + line + " comes first"
                : "the expression" + line + " comes first";
    }

    private static int line(SourceSpan span) {
        return span.start().line();
    }

    /** A statement, and what it puts in the way of those behind it. */
    private record Planned(
            RuleStatement statement, @Nullable String obstacle) {}

    /** What a match is about: the event, or a field of its header. */
    private record Target(
            @Nullable HeaderField field, @Nullable String obstacle) {
        HeaderTest test(Case each, HeaderPaths paths, Obstacle own) {
            HeaderTest pattern = field == null
                    ? each.pattern().accept(new EventPatterns(paths, own))
                    : each.pattern().accept(new FieldPatterns(field, Answer.UNKNOWN, paths, own));
            List<HeaderTest> both = new ArrayList<>(List.of(pattern));
            if (field != null) {
                // Without the field the script fails, whatever the pattern is.
                both.add(0, new RequiredField(field));
            }
            Expression guard = each.guard();
            if (guard != null) {
                both.add(guard.accept(new GuardPlanner(paths, own)));
            }
            return AllOf.of(both);
        }
    }
}

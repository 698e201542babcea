package io.tremor.engine.lang.analysis;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.lang.ast.Block;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.For;
import io.tremor.engine.lang.ast.ForCase;
import io.tremor.engine.lang.ast.Variable;
import io.tremor.engine.lang.runtime.Place;
import java.util.ArrayList;
import java.util.List;

/** Rewrites {@code for}; its variables are those of its cases. */
final class ForRewriter {
    private static final String EXPERIMENTAL =
            "The `use <op>` syntax is experimental and may be deprecated or replaced";

    private final Rewriting rewriting;

    ForRewriter(Rewriting rewriting) {
        this.rewriting = rewriting;
    }

    For rewrite(For loop, boolean tail) {
        if (loop.fold() != null) {
            rewriting.text().warn(ErrorCode.EXPERIMENTAL_SYNTAX, loop.span(), Place.NEAR, EXPERIMENTAL);
        }
        Expression target = rewriting.value(loop.target());
        Expression initial = rewriting.optional(loop.initial());
        List<ForCase> cases = new ArrayList<>(loop.cases().size());
        for (ForCase each : loop.cases()) {
            cases.add(rewrite(each, tail));
        }
        return new For(loop.span(), target, cases, initial, loop.fold(), loop.statement());
    }

    private ForCase rewrite(ForCase each, boolean tail) {
        Variables variables = rewriting.variables();
        int kept = variables.caseVariables();
        Variable key = variables.caseVariable(each.key());
        Variable value = variables.caseVariable(each.value());
        Expression guard = rewriting.optional(each.guard());
        Block arm = rewriting.block(each.arm(), tail);
        variables.endCase(kept);
        return new ForCase(each.span(), key, value, guard, arm);
    }
}

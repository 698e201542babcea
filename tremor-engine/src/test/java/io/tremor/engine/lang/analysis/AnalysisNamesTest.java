package io.tremor.engine.lang.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.ConstDefinition;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.For;
import io.tremor.engine.lang.ast.FunctionCall;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.Let;
import io.tremor.engine.lang.ast.ListLiteral;
import io.tremor.engine.lang.ast.Literal;
import io.tremor.engine.lang.ast.Match;
import io.tremor.engine.lang.ast.NativeCall;
import io.tremor.engine.lang.ast.PathExpression;
import io.tremor.engine.lang.ast.PathRoot;
import io.tremor.engine.lang.ast.ScriptBody;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AnalysisNamesTest {
    private static int slot(Expression expression) {
        return ((PathRoot.Local) ((PathExpression) expression).root())
                .variable()
                .slot();
    }

    private static List<Integer> slots(ListLiteral list) {
        return list.elements().stream().map(AnalysisNamesTest::slot).toList();
    }

    private static Value constant(Expression expression) {
        return ((PathRoot.Constant) ((PathExpression) expression).root()).value();
    }

    private static ListLiteral list(Expression expression) {
        return (ListLiteral) expression;
    }

    @Test
    void givesEveryNameOneSlot() {
        ScriptBody body = new AnalysedScript("let a = 1; let b = 2; [a, b, unknown, a]").body();
        assertThat(slots(list((Expression) body.items().get(2)))).containsExactly(0, 1, 2, 0);
        assertThat(body.slots()).isEqualTo(3);
    }

    @Test
    void keepsVariablesOfArmsVisibleBehindThem() {
        ScriptBody body = new AnalysedScript("match event of case _ => let x = 1 end; [x]").body();
        assertThat(slots(list((Expression) body.items().get(1)))).containsExactly(0);
        assertThat(body.slots()).isEqualTo(1);
    }

    @Test
    void endsCaseVariablesWithTheirArm() {
        String script =
                "let x = 1; match event of case x = 2 when x > 1 => [x] case x = 3 => [x] case _ => [x] end; [x]";
        ScriptBody body = new AnalysedScript(script).body();
        Match match = (Match) body.items().get(1);
        List<List<Integer>> arms = match.cases().stream()
                .map(each -> slots(list(each.arm().statements().get(0))))
                .toList();
        assertThat(arms).containsExactly(List.of(1), List.of(1), List.of(0));
        assertThat(slots(list((Expression) body.items().get(2)))).containsExactly(0);
    }

    @Test
    void readsTheOldVariableInThePatternOfANewOne() {
        ScriptBody body = new AnalysedScript("let x = 1; match event of case x = %[x] => x case _ => 0 end").body();
        assertThat(body.items().get(1).toString()).contains("name=x, slot=0").contains("name=x, slot=1");
    }

    @Test
    void nestsCaseVariables() {
        String script = "for event of case (k, v) => for v of case (k, w) => [k, v, w] end end";
        For outer = new AnalysedScript(script).first(For.class);
        For inner = (For) outer.cases().get(0).arm().statements().get(0);
        assertThat(slots(list(inner.cases().get(0).arm().statements().get(0)))).containsExactly(2, 1, 3);
    }

    @Test
    void usesTheLaterOfTwoCaseVariablesOfOneName() {
        For loop = new AnalysedScript("for event of case (x, x) => [x] end").first(For.class);
        assertThat(slots(list(loop.cases().get(0).arm().statements().get(0)))).containsExactly(1);
    }

    @Test
    void prefersConstantsToAllVariablesFromTheirDefinitionOn() {
        String script =
                "let X = 1; [X]; const X = 2; [X]; for event of case (k, X) => [X] end; fn f(X) with [X] end; 1";
        ScriptBody body = new AnalysedScript(script).body();
        assertThat(slots(list((Expression) body.items().get(1)))).containsExactly(0);
        assertThat(constant(list((Expression) body.items().get(3)).elements().get(0)))
                .isEqualTo(Value.of(2));
        For loop = (For) body.items().get(4);
        assertThat(constant(list(loop.cases().get(0).arm().statements().get(0))
                        .elements()
                        .get(0)))
                .isEqualTo(Value.of(2));
        assertThat(body.items().get(5).toString()).contains("Constant[");
    }

    @Test
    void doesNotLetAConstantDisturbTheVariablesAroundIt() {
        String script = "const C = 1; for event of case (i, e) when i > C => [i, e] case (i, e) => [i, e] end";
        For loop = new AnalysedScript(script).first(For.class);
        assertThat(loop.cases())
                .allSatisfy(each ->
                        assertThat(slots(list(each.arm().statements().get(0)))).containsExactly(0, 1));
    }

    @Test
    void keepsAConstantAsTheTargetOfAnAssignment() {
        Let let = new AnalysedScript("const A = 1; let A = 2; 3").first(Let.class);
        assertThat(let.path().root()).isInstanceOf(PathRoot.Constant.class);
    }

    @Test
    void leavesConstantDefinitionsAsStatementsWithTheirValue() {
        ConstDefinition definition = new AnalysedScript("const A = 1; const B = A")
                .body().items().stream()
                        .map(ConstDefinition.class::cast)
                        .reduce((first, last) -> last)
                        .orElseThrow();
        assertThat(definition.value())
                .isInstanceOfSatisfying(
                        Literal.class, literal -> assertThat(literal.value()).isEqualTo(Value.of(1)));
    }

    @Test
    void keepsTheStepsBehindAConstant() {
        ScriptBody body = new AnalysedScript("const A = 1; A.b[event.c]").body();
        PathExpression path = (PathExpression) body.items().get(1);
        assertThat(path.root()).isInstanceOf(PathRoot.Constant.class);
        assertThat(path.segments()).hasSize(2);
    }

    @Test
    void givesFunctionsSlotsOfTheirOwnWithTheParametersFirst() {
        String script = "let x = 1; let y = 2; fn f(a, b) with let c = a; [b, a, c, y] end; 1";
        FunctionDefinition function = new AnalysedScript(script).first(FunctionDefinition.class);
        FunctionDefinition.Statements body = (FunctionDefinition.Statements) function.body();
        assertThat(function.parameters()).extracting("slot").containsExactly(0, 1);
        assertThat(slots(list(body.block().statements().get(1)))).containsExactly(1, 0, 2, 3);
        assertThat(function.slots()).isEqualTo(4);
    }

    @Test
    void usesTheLaterOfTwoParametersOfOneName() {
        FunctionDefinition function = new AnalysedScript("fn f(a, a) with [a] end; 1").first(FunctionDefinition.class);
        FunctionDefinition.Statements body = (FunctionDefinition.Statements) function.body();
        assertThat(slots(list(body.block().statements().get(0)))).containsExactly(1);
        assertThat(function.slots()).isEqualTo(2);
    }

    @Test
    void callsTheAnalysedFunction() {
        AnalysedScript script = new AnalysedScript("fn f(a) with [a] end; f(event)");
        ScriptBody body = script.body();
        FunctionCall call = (FunctionCall) body.items().get(1);
        assertThat(call.function()).isSameAs(body.items().get(0));
        assertThat(script.defined()).containsExactly("f");
    }

    @Test
    void callsFunctionsWrittenInJava() {
        NativeCall call = new AnalysedScript("core::string::len(event)").first(NativeCall.class);
        assertThat(call.function()).hasToString("string::len");
    }

    @Test
    void callsTheFunctionBehindAnIntrinsicWithWhateverIsPassed() {
        NativeCall call =
                new AnalysedScript("intrinsic fn size(s) as string::len; size(event, 1)").first(NativeCall.class);
        assertThat(call.function()).hasToString("string::len");
        assertThat(call.arguments()).hasSize(2);
    }

    @Test
    void callsWhatAFunctionForwardsTo() {
        String functions = "fn inner(a, b) with [a, b] end; fn outer(x, y) with inner(x, y) end; ";
        FunctionCall call = new AnalysedScript(functions + "outer(1, 2)").first(FunctionCall.class);
        assertThat(call.function().name()).isEqualTo("inner");
        assertThat(call.span()).hasToString("1:70");
    }

    @Test
    void passesToAFunctionForwardedToWhateverIsPassed() {
        NativeCall call =
                new AnalysedScript("fn size(s) with core::string::len(s) end; size()").first(NativeCall.class);
        assertThat(call.function()).hasToString("string::len");
        assertThat(call.arguments()).isEmpty();
    }

    @Test
    void callsAnOpenFunctionItself() {
        FunctionCall call = new AnalysedScript("fn size(s, ...) with core::string::len(s) end; size(event, 2)")
                .first(FunctionCall.class);
        assertThat(call.function().name()).isEqualTo("size");
    }

    @Test
    void callsAFunctionThatPassesOtherThanItsParameters() {
        String functions = "fn inner(a, b) with [a, b] end; fn outer(x, y) with inner(y, x) end; ";
        FunctionCall call = new AnalysedScript(functions + "outer(1, 2)").first(FunctionCall.class);
        assertThat(call.function().name()).isEqualTo("outer");
    }

    @Test
    void allowsToRecurWhereverAFunctionEnds() {
        String script = """
            fn f(a, ...) with
              match a of
                case 1 => let b = 1; recur(b)
                case 2 => for a of case (k, v) => recur(v) case (k, v) => recur() end
                case 3 => (match a of case 1 => 2, recur(a) case _ => 1 end)
                case _ => let c = recur(a)
              end
            end;
            fn g(a) of case (1) => 1 case _ => recur(a) end;
            1\
            """;
        assertThat(new AnalysedScript(script).body().items()).hasSize(3);
    }
}

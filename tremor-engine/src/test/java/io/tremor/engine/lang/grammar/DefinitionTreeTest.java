package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.AstListing;
import io.tremor.engine.lang.ast.ConstDefinition;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.ModuleBody;
import io.tremor.engine.lang.ast.ScriptBody;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DefinitionTreeTest {
    static List<Arguments> definitions() {
        return List.of(
                Arguments.of("const A = (1)", "ConstDefinition 1:1-1:14 A\n  Literal 1:12-1:13 1"),
                Arguments.of("use a", "Use 1:1-1:6\n  Item 1:5-1:6 a as a"),
                Arguments.of("use a as b", "Use 1:1-1:11\n  Item 1:5-1:6 a as b"),
                Arguments.of("use a::b as c", "Use 1:1-1:14\n  Item 1:5-1:14 a::b as c"),
                Arguments.of("use a::{b, c::d as e, f::{g}}", """
                    Use 1:1-1:30
                      Item 1:5-1:30 a::b as b
                      Item 1:5-1:30 a::c::d as e
                      Item 1:5-1:30 a::f::g as g\
                    """),
                Arguments.of("fn f() with 1; 2; end", """
                    FunctionDefinition 1:1-1:22 f()
                      Block 1:13-1:17
                        Literal 1:13-1:14 1
                        Literal 1:16-1:17 2\
                    """),
                Arguments.of(
                        "fn f(...) with 1 end",
                        "FunctionDefinition 1:1-1:21 f(...)\n  Block 1:16-1:17\n    Literal 1:16-1:17 1"),
                Arguments.of(
                        "fn f(a, `b`, ...) with 1 end",
                        "FunctionDefinition 1:1-1:29 f(a, b, ...)\n  Block 1:24-1:25\n    Literal 1:24-1:25 1"),
                Arguments.of("fn f(a) of case (_) when 1 => 2 case (~ kv||, %{}) => 3 case _ => 4; 5 end", """
                    FunctionDefinition 1:1-1:75 f(a)
                      Case 1:12-1:32
                        TuplePattern 1:17-1:28
                          WildcardPattern 1:18-1:19
                        Guard 1:26-1:27
                          Literal 1:26-1:27 1
                        Block 1:31-1:32
                          Literal 1:31-1:32 2
                      Case 1:33-1:56
                        TuplePattern 1:38-1:52
                          ExtractorPattern 1:41-1:45 kv ""
                          RecordPattern 1:47-1:50
                        Block 1:55-1:56
                          Literal 1:55-1:56 3
                      Case 1:57-1:71
                        WildcardPattern 1:62-1:63
                        Block 1:67-1:71
                          Literal 1:67-1:68 4
                          Literal 1:70-1:71 5\
                    """),
                Arguments.of("fn f() of case _ => 1 end", """
                    FunctionDefinition 1:1-1:26 f()
                      Case 1:11-1:22
                        WildcardPattern 1:16-1:17
                        Block 1:21-1:22
                          Literal 1:21-1:22 1\
                    """),
                Arguments.of("intrinsic fn f() as m::g", "IntrinsicDefinition 1:1-1:25 f() as m::g"),
                Arguments.of("intrinsic fn f(...) as m::g", "IntrinsicDefinition 1:1-1:28 f(...) as m::g"),
                Arguments.of(
                        "intrinsic fn f(a, b, ...) as m::n::g",
                        "IntrinsicDefinition 1:1-1:37 f(a, b, ...) as m::n::g"));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void buildsTheDefinition(String script, String tree) {
        assertThat(Read.tree(script)).isEqualTo(tree);
    }

    @Test
    void keepsDocumentation() {
        ScriptBody script = ScriptGrammar.parse(Source.of("###  The file.\n"
                + "###And more.\n\n"
                + "## A constant.\n"
                + "##\n"
                + "##   Of one.  \n"
                + "const A = 1;\n"
                + "## F.\n"
                + "fn f() with 1 end"));

        assertThat(script.doc()).isEqualTo("The file.\nAnd more.");
        assertThat(((ConstDefinition) script.items().get(0)).doc()).isEqualTo("A constant.\n\nOf one.");
        assertThat(script.items().get(0).span().start()).hasToString("7:1");
        assertThat(((FunctionDefinition) script.items().get(1)).doc()).isEqualTo("F.");
    }

    @Test
    void hasNoDocumentationWhereThereIsNone() {
        ScriptBody script = ScriptGrammar.parse(Source.of("const A = 1"));

        assertThat(script.doc()).isEmpty();
        assertThat(((ConstDefinition) script.items().get(0)).doc()).isEmpty();
    }

    @Test
    void readsModules() {
        ModuleBody module = ScriptGrammar.module(Source.of("### M.\nuse a;\n## One.\nconst A = 1;\n"));

        assertThat(AstListing.of(module))
                .containsExactly(
                        "Module 2:1-4:12 \"M.\"",
                        "  Use 2:1-2:6",
                        "    Item 2:5-2:6 a as a",
                        "  ConstDefinition 4:1-4:12 A \"One.\"",
                        "    Literal 4:11-4:12 1");
    }

    @Test
    void knowsNoStatementsInModules() {
        assertThat(Read.moduleErrors("use a; 1").get(0).message())
                .isEqualTo(
                        "Found the token `1` but expected one of `<doc-comment>`, `const`, `fn`, `intrinsic`, `use`");
    }
}

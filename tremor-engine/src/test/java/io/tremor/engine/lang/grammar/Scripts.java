package io.tremor.engine.lang.grammar;

import java.util.stream.Stream;

/** Scripts that use the whole grammar. */
final class Scripts {
    private Scripts() {}

    static Stream<String> all() {
        return Stream.of(
                "event",
                "event;",
                "# all\nevent\n;",
                "### About\n### this.\nuse std;\nuse a::b as c;\nuse a::{b, c::d as e, f::{g, h as i}};\nevent",
                "## One.\n## Only.\nconst ONE = 1;\nconst LIST = [ONE, 2, 3,];\n[ONE, LIST[0], LIST[0:2]]",
                "fn f() with 1 end; f()",
                "fn f(...) with args; end; f(1, 2,)",
                "fn f(a, b, ...) with let c = a; c + b end; f(1, 2, 3)",
                "fn fib(n) of case (0) => 0 case (1) when true => let x = 1; x case _ => recur(n - 1) end; fib(3)",
                "fn f(a, b) of case (~ json||, %{present c}) => a case (_, b) => b case _ => 1 end; f(1, 2)",
                "fn f(a) of case _ => drop end; f(1)",
                "intrinsic fn len(s) as string::len;\nintrinsic fn now() as a::b::now;\nintrinsic fn x(...) as a::x;"
                        + "\nintrinsic fn y(a, ...) as y; len(\"x\")",
                "let a = 1; let event.b[\"c\"].`d e` = a; let $x = let y = emit a; let $x.y = drop; let state = {}; a",
                "let a.b = match a of case 1 => 2; 3 case _ => emit; 4 end",
                "let f().a = 1; let (x).y = 2; let [1][0] = 3; let {}.x = 4; let args.a = 5; let m::n::C = 6",
                "emit; emit 1; emit => \"p\"; emit event.a => \"p#{event.b}\"; drop",
                "emit match event of case 1 => 2, 3 case _ => for [1] of case (k, v) => v, k end end => \"x\"",
                "match event of case %{ present a, absent `b`, c == 1 or 2, d != \"x\", e ~= re|x\\|y|, f = g ~= kv||,"
                        + " h ~= %{}, i ~= %[_], j ~= %(1, ...), k >= 1, l > 1, m <= 1, n < 1, } => 1 case _ => 2 end",
                "match event of case %[ 1, ~ json||, _, %{ a == 1 }, match 1 of case 1 => 1 end ] => 1 case %[] => 2"
                        + " end",
                "match event of case %() => 1 case %( ... ) => 2 case %( 1 ) => 3 case %( 1, _, %{}, ... ) => 4 end",
                "match event of case x = y = %{} when x.a => 1 case z = ~ glob|a*| => 2 case q = _ => 3 end",
                "match event of case a => match b of case 1 => 2; 3 end; 4 case for [1] of case (a, b) => 1 end => 5"
                        + " end",
                "match match 1 of case 1 => 1 end of case a.b[0] when match 1 of case _ => true end => drop end",
                "for event.list of case (i, e) when e > 1 => let x = e; x case (i, e) => emit e end",
                "for {\"a\": 1} of case (k, v) => {\"#{k}\": v} into {} use + end",
                "for [1] of case (k, v) => v into match 1 of case _ => 0 end use >>> end; [for [1] of case (k, v) =>"
                        + " v, k into 0 use or end]",
                "merge event of { \"a\": null } end",
                "merge match 1 of case _ => {} end of patch event of erase \"x\" end end",
                "patch event of insert \"a\" => 1; update \"b#{1}\" => 2; upsert \"c\" => [1]; erase \"d\"; copy \"e\""
                        + " => \"f\"; move \"g\" => \"h\"; merge \"i\" => {}; merge => {}; default \"j\" => 1; default =>"
                        + " {} end",
                "patch {} of merge \"a\" => merge {} of {} end; default \"b\" => match 1 of case 1 => 2, 3 end end",
                "a or b xor c and d ^ e & f == g != h >= i > j <= k < l >> m >>> n << o + p - q * r / s % t",
                "- + - not ! not a + -b * (c - d) - present e.f and absent $.g".replace("$.g", "$g"),
                "(((1)));((a).b).c; f(g(h())[0].x, [1, 2][0], {\"a\": 1}.a,)",
                "present event.a[f(1)]; absent state; present $; present f().x; present [1][0]; absent {}[\"a\"];"
                        + " present (x).y",
                "<<>>; << 1 >>; << 1:8, a.b:16/big, f(1)/binary, \"x\", (1 + 2):4/signed_integer, <<1>> >>; 1 << 2 >>"
                        + " 3",
                "\"\"; \"a\"; \"a#{b}c#{\"d#{e + 1}\"}#{f({\"g\": [1]})}\"; \"\\#{x} #\"",
                "\"\"\"\n\"\"\"; \"\"\"\na \"b\" \"\"c\n#{d}\n  \"\"\"",
                "null; true; false; 1; 0x1f; 1.5; 1.5e-3; 12.; [\"a\", [], {}]",
                "group[0]; window; args; args.a; state.b; $; $c; $c[0].d; event[1:2][0]; `end`.`a b`",
                "recur(); recur(1, 2)",
                "match event of case _ => << 1, 2 >> end;\nfor 1 of case (a, b) => << a >> end");
    }
}

package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every construct, and where its parts stand. */
class TreeTest {
    static List<Arguments> literals() {
        return List.of(
                tree("null", "Literal 1:1-1:5 null"),
                tree("false", "Literal 1:1-1:6 false"),
                tree("1_0", "Literal 1:1-1:4 10"),
                tree("0xF_f", "Literal 1:1-1:6 255"),
                tree("18446744073709551615", "Literal 1:1-1:21 18446744073709551615"),
                tree("1_0.5e1", "Literal 1:1-1:8 105.0"),
                tree("12.", "Literal 1:1-1:4 12.0"),
                tree("\"\"", "Literal 1:1-1:3 \"\""),
                tree("\"a\\\\\\\"\\#\\u00e9\"", "Literal 1:1-1:16 \"a\\\\\\\"#é\""),
                tree("\"\\#{a}#b\"", "Literal 1:1-1:10 \"#{a}#b\""),
                tree("\"\"\"\na\"\" b\n\"\"\"", "Literal 1:1-3:4 \"a\\\"\\\" b\\u000a\""),
                tree("\"a#{b}c#{1}\"", """
                    Interpolation 1:1-1:13
                      Text 1:1-1:13 "a"
                      PathExpression 1:5-1:6
                        Name 1:5-1:6 b
                      Text 1:1-1:13 "c"
                      Literal 1:10-1:11 1\
                    """),
                tree("[]", "ListLiteral 1:1-1:3"),
                tree("[(1), 2,]", "ListLiteral 1:1-1:10\n  Literal 1:3-1:4 1\n  Literal 1:7-1:8 2"),
                tree("{\"a\": (1), \"b\": 2,}", """
                    RecordLiteral 1:1-1:20
                      Field 1:2-1:10
                        Literal 1:2-1:5 "a"
                        Literal 1:8-1:9 1
                      Field 1:12-1:18
                        Literal 1:12-1:15 "b"
                        Literal 1:17-1:18 2\
                    """),
                tree("<<>>", "BytesLiteral 1:1-1:5"),
                tree("<< (1):4, 2/little_integer, 3:8/big >>", """
                    BytesLiteral 1:1-1:39
                      Part 1:4-1:9 :4
                        Literal 1:5-1:6 1
                      Part 1:11-1:27 /little_integer
                        Literal 1:11-1:12 2
                      Part 1:29-1:36 :8/big
                        Literal 1:29-1:30 3\
                    """));
    }

    static List<Arguments> paths() {
        return List.of(
                tree("$", "PathExpression 1:1-1:2\n  Metadata 1:1-1:2"),
                tree("$a.b", "PathExpression 1:1-1:5\n  Metadata 1:1-1:2\n  Field 1:2-1:3 a\n  Field 1:4-1:5 b"),
                tree("$`a b`", "PathExpression 1:1-1:7\n  Metadata 1:1-1:2\n  Field 1:2-1:7 a b"),
                tree("state", "PathExpression 1:1-1:6\n  State 1:1-1:6"),
                tree("args", "PathExpression 1:1-1:5\n  Args 1:1-1:5"),
                tree("group", "PathExpression 1:1-1:6\n  Group 1:1-1:6"),
                tree("window", "PathExpression 1:1-1:7\n  Window 1:1-1:7"),
                tree("m::n::C", "PathExpression 1:1-1:8\n  Qualified 1:1-1:8 m::n::C"),
                tree("event.a[(1)][2:(3)]", """
                    PathExpression 1:1-1:20
                      Event 1:1-1:6
                      Field 1:7-1:8 a
                      Element 1:9-1:12
                        Literal 1:10-1:11 1
                      Range 1:14-1:18
                        Literal 1:14-1:15 2
                        Literal 1:17-1:18 3\
                    """),
                tree("(a).b", """
                    PathExpression 1:1-1:6
                      Computed 1:2-1:3
                        PathExpression 1:2-1:3
                          Name 1:2-1:3 a
                      Field 1:5-1:6 b\
                    """),
                tree("m::f(1, 2,)[0]", """
                    PathExpression 1:1-1:15
                      Computed 1:1-1:12
                        Call 1:1-1:12 m::f
                          Literal 1:6-1:7 1
                          Literal 1:9-1:10 2
                      Element 1:13-1:14
                        Literal 1:13-1:14 0\
                    """),
                tree("present f().x", """
                    Presence 1:1-1:14 present
                      PathExpression 1:9-1:14
                        Computed 1:9-1:12
                          Call 1:9-1:12 f
                        Field 1:13-1:14 x\
                    """),
                tree("absent (a).x", """
                    Presence 1:1-1:13 absent
                      PathExpression 1:8-1:13
                        Computed 1:9-1:10
                          PathExpression 1:9-1:10
                            Name 1:9-1:10 a
                        Field 1:12-1:13 x\
                    """));
    }

    static List<Arguments> statements() {
        return List.of(
                tree("drop", "Drop 1:1-1:5"),
                tree("emit", "Emit 1:1-1:5"),
                tree("emit => \"p\"", "Emit 1:1-1:12\n  Port 1:9-1:12\n    Literal 1:9-1:12 \"p\""),
                tree(
                        "emit (1) => \"p\"",
                        "Emit 1:1-1:16\n  Literal 1:7-1:8 1\n  Port 1:13-1:16\n    Literal 1:13-1:16 \"p\""),
                tree("let a = (1)", """
                    Let 1:5-1:12
                      PathExpression 1:5-1:6
                        Name 1:5-1:6 a
                      Literal 1:10-1:11 1\
                    """),
                tree("let a = drop", """
                    Let 1:5-1:13
                      PathExpression 1:5-1:6
                        Name 1:5-1:6 a
                      Drop 1:9-1:13\
                    """),
                tree("match 1 of case 2 when true => 3; drop case _ => 4 end", """
                    Match 1:1-1:55 of statements
                      Literal 1:7-1:8 1
                      Case 1:12-1:39
                        ExpressionPattern 1:17-1:18
                          Literal 1:17-1:18 2
                        Guard 1:24-1:28
                          Literal 1:24-1:28 true
                        Block 1:32-1:39
                          Literal 1:32-1:33 3
                          Drop 1:35-1:39
                      Case 1:40-1:51
                        WildcardPattern 1:45-1:46
                        Block 1:50-1:51
                          Literal 1:50-1:51 4\
                    """),
                tree("(match 1 of case 2 => 3, 4 end)", """
                    Match 1:2-1:31 of values
                      Literal 1:8-1:9 1
                      Case 1:13-1:27
                        ExpressionPattern 1:18-1:19
                          Literal 1:18-1:19 2
                        Block 1:23-1:27
                          Literal 1:23-1:24 3
                          Literal 1:26-1:27 4\
                    """),
                tree("for 1 of case (k, v) => 2 case (a, b)  when true => 3 into {} use + end", """
                    For 1:1-1:72 of statements
                      Literal 1:5-1:6 1
                      ForCase 1:15-1:22 k, v
                        Block 1:25-1:26
                          Literal 1:25-1:26 2
                      ForCase 1:32-1:40 a, b
                        Guard 1:45-1:49
                          Literal 1:45-1:49 true
                        Block 1:53-1:54
                          Literal 1:53-1:54 3
                      Into 1:60-1:62 +
                        RecordLiteral 1:60-1:62\
                    """),
                tree("[for 1 of case (k, v) => 2, 3 end]", """
                    ListLiteral 1:1-1:35
                      For 1:2-1:34 of values
                        Literal 1:6-1:7 1
                        ForCase 1:16-1:23 k, v
                          Block 1:26-1:30
                            Literal 1:26-1:27 2
                            Literal 1:29-1:30 3\
                    """),
                tree("recur(1)", "Recur 1:1-1:9\n  Literal 1:7-1:8 1"),
                tree("merge 1 of (2) end", "Merge 1:1-1:19\n  Literal 1:7-1:8 1\n  Literal 1:13-1:14 2"),
                tree("- not (a)", """
                    UnaryOperation 1:1-1:10 -
                      UnaryOperation 1:3-1:10 not
                        PathExpression 1:8-1:9
                          Name 1:8-1:9 a\
                    """));
    }

    static List<Arguments> operations() {
        return List.of(
                operation("insert \"k\" => (1)", "Insert 1:12-1:29\n  Literal 1:19-1:22 \"k\"\n  Literal 1:27-1:28 1"),
                operation("update \"k\" => 1", "Update 1:12-1:27\n  Literal 1:19-1:22 \"k\"\n  Literal 1:26-1:27 1"),
                operation("upsert \"k\" => 1", "Upsert 1:12-1:27\n  Literal 1:19-1:22 \"k\"\n  Literal 1:26-1:27 1"),
                operation("erase \"k\"", "Erase 1:12-1:21\n  Literal 1:18-1:21 \"k\""),
                operation(
                        "copy \"a\" => \"b\"", "Copy 1:12-1:27\n  Literal 1:17-1:20 \"a\"\n  Literal 1:24-1:27 \"b\""),
                operation(
                        "move \"a\" => \"b\"", "Move 1:12-1:27\n  Literal 1:17-1:20 \"a\"\n  Literal 1:24-1:27 \"b\""),
                operation("merge \"k\" => 1", "MergeField 1:12-1:26\n  Literal 1:18-1:21 \"k\"\n  Literal 1:25-1:26 1"),
                operation("merge => 1", "MergeRecord 1:12-1:22\n  Literal 1:21-1:22 1"),
                operation(
                        "default \"k\" => 1",
                        "DefaultField 1:12-1:28\n  Literal 1:20-1:23 \"k\"\n  Literal 1:27-1:28 1"),
                operation("default => 1", "DefaultRecord 1:12-1:24\n  Literal 1:23-1:24 1"));
    }

    private static Arguments operation(String operation, String tree) {
        String indented = tree.lines().map(line -> "\n  " + line).reduce("", String::concat);
        int end = "patch 0 of ".length() + operation.length() + " end".length() + 1;
        return Arguments.of(
                "patch 0 of " + operation + " end", "Patch 1:1-1:" + end + "\n  Literal 1:7-1:8 0" + indented);
    }

    private static Arguments tree(String script, String tree) {
        return Arguments.of(script, tree);
    }

    @ParameterizedTest
    @MethodSource({"literals", "paths", "statements", "operations"})
    void buildsTheTree(String script, String tree) {
        assertThat(Read.tree(script)).isEqualTo(tree);
    }
}

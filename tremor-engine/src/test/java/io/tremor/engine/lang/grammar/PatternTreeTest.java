package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern; it starts in column 17. */
class PatternTreeTest {
    static List<Arguments> patterns() {
        return List.of(
                Arguments.of("_", "WildcardPattern 1:17-1:18"),
                Arguments.of("(1)", "ExpressionPattern 1:18-1:19\n  Literal 1:18-1:19 1"),
                Arguments.of("~ re|a\\|\\\\|", "ExtractorPattern 1:19-1:28 re \"a|\\\\\""),
                Arguments.of("~ `re` |  a |", "ExtractorPattern 1:19-1:30 re \"a \""),
                Arguments.of("~ re|a\\\n   b|", "ExtractorPattern 1:19-2:6 re \"a   b\""),
                Arguments.of("~ re|\\\n  a\\\n   b|", "ExtractorPattern 1:19-3:6 re \"a b\""),
                Arguments.of("x = _", "AssignPattern 1:17-1:22 x\n  WildcardPattern 1:21-1:22"),
                Arguments.of(
                        "x = y = _",
                        "AssignPattern 1:17-1:26 x\n  AssignPattern 1:21-1:26 y\n    WildcardPattern 1:25-1:26"),
                Arguments.of("%{}", "RecordPattern 1:17-1:20"),
                Arguments.of(
                        "%{ present a, absent `b`, }",
                        "RecordPattern 1:17-1:44\n  Present 1:20-1:29 a\n  Absent 1:31-1:41 b"),
                Arguments.of("%{ a != 1 or 2 }", """
                    RecordPattern 1:17-1:33
                      Compares 1:20-1:31 a !=
                        BinaryChain 1:25-1:31
                          Literal 1:25-1:26 1
                          Term 1:25-1:31 or
                            Literal 1:30-1:31 2\
                    """),
                Arguments.of("%{ a ~= kv||, b = c ~= kv|| }", """
                    RecordPattern 1:17-1:46
                      Extracts 1:20-1:29 a
                        ExtractorPattern 1:25-1:29 kv ""
                      Extracts 1:31-1:44 c
                        ExtractorPattern 1:40-1:44 kv \"\"\
                    """),
                Arguments.of("%{ a ~= %{}, b ~= %[1], c ~= %(_) }", """
                    RecordPattern 1:17-1:52
                      Matches 1:20-1:28 a
                        RecordPattern 1:25-1:28
                      Matches 1:30-1:39 b
                        ArrayPattern 1:35-1:39
                          ExpressionPattern 1:37-1:38
                            Literal 1:37-1:38 1
                      Matches 1:41-1:50 c
                        TuplePattern 1:46-1:50
                          WildcardPattern 1:48-1:49\
                    """),
                Arguments.of("%[]", "ArrayPattern 1:17-1:20"),
                Arguments.of("%[ ~ kv||, %{}, _ ]", """
                    ArrayPattern 1:17-1:36
                      ExtractorPattern 1:22-1:26 kv ""
                      RecordPattern 1:28-1:31
                      WildcardPattern 1:33-1:34\
                    """),
                Arguments.of("%()", "TuplePattern 1:17-1:20"),
                Arguments.of("%( ... )", "TuplePattern 1:17-1:25 open"),
                Arguments.of("%( 1, _, . . . )", """
                    TuplePattern 1:17-1:33 open
                      ExpressionPattern 1:20-1:21
                        Literal 1:20-1:21 1
                      WildcardPattern 1:23-1:24\
                    """));
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void buildsThePattern(String pattern, String tree) {
        String indented = tree.lines().map(line -> "    " + line + "\n").reduce("", String::concat);

        assertThat(Read.tree("match 1 of case " + pattern + " => 2 end")).contains(indented);
    }
}

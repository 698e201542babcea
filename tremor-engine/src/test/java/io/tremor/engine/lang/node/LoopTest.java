package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.engine.lang.ScriptFixture;
import io.tremor.engine.lang.runtime.Budget;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LoopTest {
    static Stream<Arguments> loops() {
        return Stream.of(
                arguments(
                        "for event of case (i, e) => [i, e] end",
                        "[5,6] | [] | {\"a\":1} | null | \"x\" | 3",
                        "[[0,5],[1,6]] | [] | [[\"a\",1]] | [] | [] | []"),
                arguments(
                        "for event of case (i, e) when e > 1 => e case (i, e) when e == 0 => \"zero\" end",
                        "[0,1,2]",
                        "[\"zero\",2]"),
                arguments(
                        "for event of case (i, e) when e => e end",
                        "[1]",
                        "fail 1:31: Conflicting types, got integer but expected bool"),
                arguments("for event of case (i, e) => e into [0] end", "[[1]] | 7", "[0,[1]] | [0]"),
                arguments(
                        "for event of case (i, e) => e into [] use - end",
                        "[] | [1]",
                        "[] | fail 1:29: Invalid fold operation -"),
                arguments(
                        "for event of case (i, e) => e into {} use and end",
                        "{} | {\"a\":1}",
                        "{} | fail 1:29: Invalid fold operation and"),
                arguments(
                        "for event of case (k, v) => {\"#{k}!\": v} into {\"a!\": 0, \"z\": 1} end",
                        "{\"a\":1,\"b\":2}",
                        "{\"a!\":1,\"z\":1,\"b!\":2}"),
                arguments(
                        "for event of case (i, e) => e into {} end",
                        "[1]",
                        "fail 1:29: Type error: Expected object, found i64"),
                arguments(
                        "for event of case (i, e) => i into {} end",
                        "[1]",
                        "fail 1:29: Type error: Expected object, found u64"),
                arguments(
                        "for event of case (i, e) => e into {} end",
                        "[[]] | [1.5] | [null] | [\"a\"]",
                        "fail 1:29: Type error: Expected object, found array | fail 1:29: Type error: Expected object,"
                                + " found f64 | fail 1:29: Type error: Expected object, found null | fail 1:29: Type"
                                + " error: Expected object, found string"),
                arguments("for event of case (i, e) => e into 0 end", "[1,2.5] | []", "3.5 | 0"),
                arguments("for event of case (i, e) => e into 10 use - end", "[1,2]", "7"),
                arguments("for event of case (i, e) => e into 2 use * end", "[3,4]", "24"),
                arguments(
                        "for event of case (i, e) => e into 8 use / end",
                        "[2] | [0]",
                        "4.0 | fail 1:19: The binary operation `/` must have a non zero RHS"),
                arguments("for event of case (i, e) => e into 7 use % end", "[4]", "3"),
                arguments("for event of case (i, e) => e into 6 use & end", "[3]", "2"),
                arguments("for event of case (i, e) => e into 6 use ^ end", "[3]", "5"),
                arguments("for event of case (i, e) => e into 1 use << end", "[3]", "8"),
                arguments("for event of case (i, e) => e into 8 use >> end", "[2]", "2"),
                arguments(
                        "for event of case (i, e) => e into 8 use >>> end",
                        "[2] | [64]",
                        "2 | fail 1:19: RHS value is larger than or equal to the number of bits in LHS value"),
                arguments(
                        "for event of case (i, e) => e into \"\" end",
                        "[\"a\"] | []",
                        "fail 1:19: The binary operation `+` is not defined for the type `string` and `string` | \"\""),
                arguments(
                        "for event of case (i, e) => e into null end",
                        "[1]",
                        "fail 1:19: The binary operation `+` is not defined for the type `null` and `integer`"),
                arguments(
                        "for event of case (i, e) => e into false use or end",
                        "[false,true,1] | [false] | [1]",
                        "true | false | fail 1:29: The binary operation `or` is not defined for the type `integer` and"
                                + " `<not executed>`"),
                arguments(
                        "for event of case (i, e) => e into true use or end",
                        "[1] | [false,1]",
                        "fail 1:29: The binary operation `or` is not defined for the type `integer` and `<not"
                                + " executed>` | true"),
                arguments("for event of case (i, e) => e into true use and end", "[true,false,1] | []", "false | true"),
                arguments(
                        "for event of case (i, e) => e into 1 use and end",
                        "[true]",
                        "fail 1:29: The binary operation `and` is not defined for the type `integer` and `<not"
                                + " executed>`"),
                arguments(
                        "for event of case (i, e) => e into true use xor end", "[true,true] | [true]", "true | false"),
                arguments("for event of case (i, e) => let x = e; x * 2 end", "[1,2]", "[2,4]"),
                arguments(
                        "for event of case (i, e) when e == 1 => drop case (i, e) => emit e => \"p\" end",
                        "[1] | [2] | []",
                        "drop | 2 => p | []"),
                arguments("for event of case (i, e) => let $x = i; e.zz end; 1", "[1,2]", "1"),
                arguments(
                        "for event of case (i, e) => match e of case 1 => drop case _ => 1 end end; 2",
                        "[2] | [2,1]",
                        "2 | drop"),
                arguments("for event of case (i, e) => let event = \"gone\"; e end", "[1,2]", "[1,2]"),
                arguments("for event.l of case (i, e) => let event.l = i end; event", "{\"l\":[1,2]}", "{\"l\":1}"),
                arguments(
                        "let event.a.b = 1; for event of case (k, v) => let event.a.b = 2; v end", "{}", "[{\"b\":1}]"),
                arguments(
                        "let event.a.b = 1; for event of case (k, v) => let v.b = 2; event end",
                        "{}",
                        "[{\"a\":{\"b\":1}}]"),
                arguments("let x = 1; let r = for event of case (x, y) => x + y end; [x, r]", "[5]", "[1,[5]]"),
                arguments("[for event of case (i, e) => \"a\", i, e * 2 end]", "[1,4]", "[[2,8]]"),
                arguments(
                        "[for event of case (i, e) => e into 1/0 end]",
                        "[1]",
                        "fail 1:37: The binary operation `/` must have a non zero RHS"),
                arguments(
                        "(for event of case (i, e) => e into 1/0 end)",
                        "[1]",
                        "fail 1:37: The binary operation `/` must have a non zero RHS"),
                arguments(
                        "for event of case (i, e) => e into 1/0 end",
                        "[1]",
                        "refused 1:36: The binary operation `/` must have a non zero RHS"),
                arguments(
                        "for 1/0 of case (i, e) => 2/0 end",
                        "[1]",
                        "refused 1:27: The binary operation `/` must have a non zero RHS"),
                arguments(
                        "match (for [1] of case (i, e) => e end) of case %[] => let x = 1 case _ => let x = 2 end; x",
                        "1", "1"),
                arguments(
                        "for event of case (i, e) => event.nope into event.neither end",
                        "[]",
                        "fail 1:51: Conflicting types, got array but expected record"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("loops")
    void gathers(String script, String events, String outcomes) {
        assertThat(ScriptFixture.run(script, events.split(" \\| "))).isEqualTo(outcomes);
    }

    @Test
    void spendsStepsByItsRounds() {
        String numbers = "[" + "1,".repeat(2999) + "1]";

        assertThat(ScriptFixture.run(
                        "for event of case (i, e) => for event of case (j, f) => f into 0 end into 0 end", numbers))
                .isEqualTo("fail 1:29: The script takes too many steps for one event");
    }

    @Test
    void allocatesWhatItGathers() {
        Budget budget = new Budget();
        budget.reset(0);
        Gathering elements = new ArrayGathering(ArrayValue.of());

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000_000; i++) {
                        elements.add(NullValue.NULL, budget);
                    }
                })
                .hasMessageContaining("too much memory");
    }

    @Test
    void spendsForTheFieldsItGathers() {
        Budget budget = new Budget();
        budget.reset(0);
        RecordBuilder fields = RecordValue.builder();
        for (int i = 0; i < 1000; i++) {
            fields.put("k" + i, i);
        }
        RecordValue record = fields.build();
        Gathering gathered = new RecordGathering(RecordValue.empty());

        assertThatThrownBy(() -> {
                    for (int i = 0; i < 10_000_000; i++) {
                        gathered.add(record, budget);
                    }
                })
                .hasMessageContaining("too many steps");
    }
}

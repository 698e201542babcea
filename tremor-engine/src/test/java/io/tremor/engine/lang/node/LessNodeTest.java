package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operators that ask for an order. */
class LessNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [event.i < 7, event.i <= 7, event.i > 7, event.i >= 7] | [false,true,false,true]
        [event.n < event.u, event.u < event.n, event.u > event.i, event.f >= event.n] | [true,false,true,true]
        [event.s < "b", event.s <= "ab", "ä" > event.s, event.s >= "abc"] | [true,true,true,false]
        [<<97>> < event.s, <<97, 98>> <= event.s, <<1>> > <<0, 9>>, event.s >= <<97>>] | [true,true,true,true]
        [0.0/0.0 < 1, event.f > 0.0/0.0] | [false,false]
        event.z < event.i | fail 1:1: The binary operation `<` is not defined for the type `null` and `integer`
        event.t >= event.t | fail 1:1: The binary operation `>=` is not defined for the type `bool` and `bool`
        event.a > event.a | fail 1:1: The binary operation `>` is not defined for the type `array` and `array`
        event.r <= event.r | fail 1:1: The binary operation `<=` is not defined for the type `record` and `record`
        event.s < event.i | fail 1:1: The binary operation `<` is not defined for the type `string` and `integer`
        "a" > 1 | refused 1:1: The binary operation `>` is not defined for the type `string` and `integer`
        """)
    void compares(String script, String result) {
        assertThat(ScriptFixture.run(script, SampleEvent.JSON)).isEqualTo(result);
    }
}

package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, strings, arrays and records. */
class AddNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [event.i + event.n, event.i + event.f, event.u + event.n] | [4,9.5,1.8446744073709552E19]
        event.s + event.s + "c" + "ä" + event.s | "ababcäab"
        event.a + event.a + [2] + [event.i, event.s] | [1,1,2,7,"ab"]
        event.r + {"x": 2, "y": event.i} | {"x":2,"y":7}
        {"y": event.i, "x": 2} + event.r | {"x":1,"y":7}
        event.u + event.i | fail 1:1: The binary operation `+` caused an over- or underflow
        event.t + event.t | fail 1:1: The binary operation `+` is not defined for the type `bool` and `bool`
        event.z + event.i | fail 1:1: The binary operation `+` is not defined for the type `null` and `integer`
        event.i + event.s | fail 1:1: The binary operation `+` is not defined for the type `integer` and `string`
        event.s + event.i | fail 1:1: The binary operation `+` is not defined for the type `string` and `integer`
        event.a + event.i | fail 1:1: The binary operation `+` is not defined for the type `array` and `integer`
        event.r + event.a | fail 1:1: The binary operation `+` is not defined for the type `record` and `array`
        event.s + "b" + "c" + event.i + "d" | fail 1:1: The binary operation `+` is not defined for the type `string` and `integer`
        event.s + [event.nope] | fail 1:18: Trying to access a non existing event key `nope`
        1 + "a" | refused 1:1: The binary operation `+` is not defined for the type `integer` and `string`
        "a" + 1 + (1/0) | refused 1:1: The binary operation `+` is not defined for the type `string` and `integer`
        18446744073709551615 + 1 | refused 1:1: The binary operation `+` caused an over- or underflow
        event.i + 1 + 18446744073709551615 | fail 1:1: The binary operation `+` caused an over- or underflow
        """)
    void adds(String script, String result) {
        assertThat(ScriptFixture.run(script, SampleEvent.JSON)).isEqualTo(result);
    }
}

package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chains of more than two operations. */
class ChainNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        event.i - 1 - 2 - 3 + 4 | 5
        event.s + "c" + "d" + "e" + "f" | "abcdef"
        "a" + "b" + event.s + "c" + "d" | "ababcd"
        event.i + 1 + 2 + "a" + 3 | fail 1:1: The binary operation `+` is not defined for the type `integer` and `string`
        event.s + "b" + "c" + "d" - "e" | fail 1:1: The binary operation `-` is not defined for the type `string` and `string`
        event.s + "b" + event.a + "d" + "e" | fail 1:1: The binary operation `+` is not defined for the type `string` and `array`
        [1] + [2] + event.a + [3] + [4] | [1,2,1,3,4]
        event.t and event.t and event.t and (not event.t) and event.nope | false
        2 * 3 * event.i * 1 / 2 | 21.0
        1 + 2 + 3 + 4 + event.i | 17
        event.i + (1 + 2) + (3 + "a") + 1 | refused 1:22: The binary operation `+` is not defined for the type `integer` and `string`
        18446744073709551615 + 1 + (1/0) | refused 1:1: The binary operation `+` caused an over- or underflow
        1 + (1/0) + "a" | refused 1:6: The binary operation `/` must have a non zero RHS
        event.i + "a" + (1/0) | refused 1:18: The binary operation `/` must have a non zero RHS
        """)
    void computesFromLeftToRight(String script, String result) {
        assertThat(ScriptFixture.run(script, SampleEvent.JSON)).isEqualTo(result);
    }
}

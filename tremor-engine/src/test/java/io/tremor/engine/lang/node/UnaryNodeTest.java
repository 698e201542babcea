package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Operators on one value. */
class UnaryNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [-event.i, -event.n, -event.f, - event.i + 1] | [-7,3,-2.5,-6]
        [+event.i, +event.f] | [7,2.5]
        -9223372036854775808 | -9223372036854775808
        - 9223372036854775809 | refused 1:1: The unary operation `-` is not defined for the type `integer`
        - event.s | fail 1:3: The unary operation `-` is not defined for the type `string`
        + event.s | fail 1:3: The unary operation `+` is not defined for the type `string`
        - event.z | fail 1:3: The unary operation `-` is not defined for the type `null`
        [not event.t, !event.t, !0, !(-1), !event.n] | [false,false,18446744073709551615,0,2]
        not event.i | fail 1:5: The unary operation `not` is not defined for the type `integer`
        ! event.f | fail 1:3: The unary operation `!` is not defined for the type `float`
        ! event.a | fail 1:3: The unary operation `!` is not defined for the type `array`
        not 1 | refused 1:1: The unary operation `not` is not defined for the type `integer`
        -"a" | refused 1:1: The unary operation `-` is not defined for the type `string`
        not event.i == 7 | fail 1:5: The unary operation `not` is not defined for the type `integer`
        """)
    void computes(String script, String result) {
        assertThat(ScriptFixture.run(script, SampleEvent.JSON)).isEqualTo(result);
    }
}

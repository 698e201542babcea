package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The other operators on numbers. */
class SubtractNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [event.i - event.n, event.n - event.i, event.f - event.i, 3 - 5] | [10,-10,-4.5,-2]
        0 - 9223372036854775808 | refused 1:1: The binary operation `-` caused an over- or underflow
        event.s - event.s | fail 1:1: The binary operation `-` is not defined for the type `string` and `string`
        [event.i * event.n, event.i * event.f] | [-21,17.5]
        event.u * 2 | fail 1:1: The binary operation `*` caused an over- or underflow
        [event.i / 2, 4 / 2, 1.0 / 4] | [3.5,2.0,0.25]
        event.i / 0 | fail 1:1: The binary operation `/` must have a non zero RHS
        1 / 0 | refused 1:1: The binary operation `/` must have a non zero RHS
        [event.i % 4, event.n % 2] | [3,-1]
        event.i % 0 | fail 1:1: The binary operation `%` must have a non zero RHS
        event.f % event.i | fail 1:1: The binary operation `%` is not defined for the type `float` and `integer`
        event.u % event.n | fail 1:1: The binary operation `%` is not defined for the type `integer` and `integer`
        [event.i & 3, event.i ^ 1, event.t & false, event.t ^ true] | [3,6,false,false]
        event.t & event.i | fail 1:1: The binary operation `&` is not defined for the type `bool` and `integer`
        event.f ^ event.i | fail 1:1: The binary operation `^` is not defined for the type `float` and `integer`
        [event.i << 2, event.i >> 1, event.n >> 1, event.n >>> 60] | [28,3,-2,15]
        event.i << 64 | fail 1:1: RHS value is larger than or equal to the number of bits in LHS value
        event.i >> event.n | fail 1:1: RHS value is larger than or equal to the number of bits in LHS value
        event.n >>> event.f | fail 1:1: The binary operation `>>>` is not defined for the type `integer` and `float`
        42 >> 64 | refused 1:1: RHS value is larger than or equal to the number of bits in LHS value
        """)
    void computes(String script, String result) {
        assertThat(ScriptFixture.run(script, SampleEvent.JSON)).isEqualTo(result);
    }
}

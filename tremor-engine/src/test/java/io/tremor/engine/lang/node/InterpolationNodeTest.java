package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strings as they are, all else as JSON. */
class InterpolationNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        "a#{ event.i }b#{ event.s }" | "a7bab"
        "#{event.n} #{event.u} #{event.f} #{event.t} #{event.z}" | "-3 18446744073709551615 2.5 true null"
        "#{event.a} #{event.r} #{[event.s]} #{ {"k": event.s} }" | "[1] {\\"x\\":1} [\\"ab\\"] {\\"k\\":\\"ab\\"}"
        "#{<<1,2>>} #{[<<1,2>>]}" | "\\"AQI=\\" [\\"AQI=\\"]"
        "#{1.0} #{1} #{null} #{[1, "a"]} #{"x#{event.s}y"}" | "1.0 1 null [1,\\"a\\"] xaby"
        "#{1.0/0} #{event.f/0} #{0.0/0.0}" | "null null null"
        "\\#{event} #event # \\"" | "#{event} #event # \\""
        "#{event.nope}" | fail 1:10: Trying to access a non existing event key `nope`
        "#{1/0}" | refused 1:4: The binary operation `/` must have a non zero RHS
        {"k#{event.s}": event.i, "k#{1}": 2} | {"k1":2,"kab":7}
        """)
    void writesValuesIntoTexts(String script, String result) {
        assertThat(ScriptFixture.run(script, SampleEvent.JSON)).isEqualTo(result);
    }
}

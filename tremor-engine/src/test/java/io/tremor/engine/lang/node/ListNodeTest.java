package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, whose elements may come from anywhere. */
class ListNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [] | 1 | []
        [event, [event], {"a": event},] | {"x":[1]} | [{"x":[1]},[{"x":[1]}],{"a":{"x":[1]}}]
        [event.a[0], event.nope, 1] | {"a":[1]} | fail 1:20: Trying to access a non existing event key `nope`
        [1, "a", null, [true]] | 1 | [1,"a",null,[true]]
        [event.nope, 1/0] | {} | refused 1:14: The binary operation `/` must have a non zero RHS
        """)
    void gathers(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}

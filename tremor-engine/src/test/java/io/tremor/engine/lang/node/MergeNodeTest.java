package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two records made one. */
class MergeNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        merge event of {"a": {"y": 2}, "c": 3} end | {"a":{"x":1},"b":0} | {"a":{"x":1,"y":2},"b":0,"c":3}
        merge event of {"a": null, "b": [2]} end | {"a":{"x":1},"b":[1]} | {"a":null,"b":[2]}
        let x = merge event of {"a": {"y": 2}} end; [x, event] | {"a":{"x":1}} | [{"a":{"x":1,"y":2}},{"a":{"x":1}}]
        merge event.s of event.nope end | {"s":"text"} | fail 1:7: Conflicting types, got string but expected record
        merge event of event.s end | {"s":"text"} | fail 1:16: Conflicting types, got string but expected record
        merge event.nope of {} end | {} | fail 1:13: Trying to access a non existing event key `nope`
        merge event of {"a": 1/0} end | {} | refused 1:22: The binary operation `/` must have a non zero RHS
        merge event of {} end | [1] | fail 1:7: Conflicting types, got array but expected record
        """)
    void merges(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}

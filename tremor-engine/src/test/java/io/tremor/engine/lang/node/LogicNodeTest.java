package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logic looks at no more than it needs, and marks the operand that is no bool. */
class LogicNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [event.t and true, event.t and false, event.t or false, not event.t or false, event.t xor true, event.t xor false] | [true,false,true,false,false,true]
        event.t or event.nope | true
        (not event.t) and event.nope | false
        event.t and event.nope | fail 1:19: Trying to access a non existing event key `nope`
        event.t xor event.nope | fail 1:19: Trying to access a non existing event key `nope`
        event.i and event.t | fail 1:1: The binary operation `and` is not defined for the type `integer` and `<not executed>`
        event.t and event.i | fail 1:13: The binary operation `and` is not defined for the type `bool` and `integer`
        event.z or event.t | fail 1:1: The binary operation `or` is not defined for the type `null` and `<not executed>`
        (not event.t) or event.s | fail 1:18: The binary operation `or` is not defined for the type `bool` and `string`
        event.a xor event.t | fail 1:1: The binary operation `xor` is not defined for the type `array` and `<not executed>`
        event.t xor event.a | fail 1:13: The binary operation `xor` is not defined for the type `bool` and `array`
        event.t and true and event.i | fail 1:22: The binary operation `and` is not defined for the type `bool` and `integer`
        event.t and event.t and event.t and event.i and event.t | fail 1:37: The binary operation `and` is not defined for the type `bool` and `integer`
        1 and true | fail 1:1: The binary operation `and` is not defined for the type `integer` and `<not executed>`
        true and 1 | fail 1:10: The binary operation `and` is not defined for the type `bool` and `integer`
        true or 1 | true
        true or 1/0 | refused 1:9: The binary operation `/` must have a non zero RHS
        true and false xor true | true
        """)
    void decides(String script, String result) {
        assertThat(ScriptFixture.run(script, SampleEvent.JSON)).isEqualTo(result);
    }
}

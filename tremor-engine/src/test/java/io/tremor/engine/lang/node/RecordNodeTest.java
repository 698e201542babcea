package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Known fields first; of equal keys one that is not known wins. */
class RecordNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {} | 1 | {}
        {"a": 1, "b": event, "c": 3} | 2 | {"a":1,"c":3,"b":2}
        {"b": event, "a": 1, "b": 3} | 2 | {"a":1,"b":2}
        {"a": 1, "a": 2, "b": 3} | 1 | {"a":2,"b":3}
        {"a": 1, "b": 2, "a": 3} | 1 | {"a":3,"b":2}
        {"x#{event}": 1, "x2": 3, "y": event} | 2 | {"x2":1,"y":2}
        {"#{event.nope}": event.value} | {"nope":1} | fail 1:25: Trying to access a non existing event key `value`
        {"a": event.x, "b": event.y, "c": event.z, "d": event.x, "e": 1, "f": event.x, "g": event.x, "h": event.x, "i": event.x, "j": event.x}.j | {"x":1,"y":2,"z":3} | 1
        {"a": 1/0} | 1 | refused 1:7: The binary operation `/` must have a non zero RHS
        {"a": {"b": event}}.a.b | 1 | 1
        """)
    void buildsRecords(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}

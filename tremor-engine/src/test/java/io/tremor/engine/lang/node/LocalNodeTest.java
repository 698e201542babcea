package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        let x = 1; x | {} | 1
        x | {} | fail 1:1: Trying to access a non existing local key `x`
        evnt | {} | fail 1:1: Trying to access a non existing local key `evnt`
        nil | {} | fail 1:1: Trying to access a non existing local key `nil`
        [1, x.y.z] | {} | fail 1:5: Trying to access a non existing local key `x`
        let x = {"abc": 1}; x.abd | {} | fail 1:23: Trying to access a non existing local key `abd`
        let x = {"a": 1}; x.a.b | {} | fail 1:23: Conflicting types, got integer but expected record
        match 1 of case 2 => let x = 1 case _ => let y = 2 end; x | {} | fail 1:57: Trying to access a non existing local key `x`
        match 1 of case 1 => let x = 1 case _ => null end; x | {} | 1
        """)
    void readsVariables(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}

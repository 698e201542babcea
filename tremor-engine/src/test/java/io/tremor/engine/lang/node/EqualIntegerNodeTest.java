package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualIntegerNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [event == 1, event != 1, 1 == event] | 1 | [true,false,true]
        [event == 1, event != 1, 1 == event] | 1.0 | [true,false,true]
        [event == 1, event != 1, 1 == event] | "1" | [false,true,false]
        [event == 18446744073709551615, event != 18446744073709551615] | -1 | [false,true]
        [event == -1, event != -1] | 18446744073709551615 | [false,true]
        [event == -1, event != -1] | -1 | [true,false]
        """)
    void comparesIntegers(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}

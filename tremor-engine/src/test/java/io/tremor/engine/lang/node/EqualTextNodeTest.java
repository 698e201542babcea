package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualTextNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        [event == "aé\\"", event != "aé\\""] | "a\\u00e9\\"" | [true,false]
        [event == "x", event != "x"] | "xy" | [false,true]
        ["x" == event, "x" != event] | "x" | [true,false]
        [event == "1", event != "1"] | 1 | [false,true]
        [event == "", event != ""] | "" | [true,false]
        """)
    void comparesTexts(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}

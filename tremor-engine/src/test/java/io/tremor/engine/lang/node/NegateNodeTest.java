package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ends of the ranges. */
class NegateNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        - event | 9223372036854775808 | -9223372036854775808
        - event | -9223372036854775808 | fail 1:3: The unary operation `-` is not defined for the type `integer`
        - event | 9223372036854775809 | fail 1:3: The unary operation `-` is not defined for the type `integer`
        - event | 9223372036854775807 | -9223372036854775807
        - event | -9223372036854775807 | 9223372036854775807
        - event | 0 | 0
        ! event | -9223372036854775808 | 9223372036854775807
        """)
    void negates(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}

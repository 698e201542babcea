package io.tremor.engine.preprocessor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoneTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "snot", "snot\nbadger\n", "12345678901234567890"})
    void takesTheWholeStreamAsOneMessage(String stream) {
        for (int length = 1; length <= 21; length++) {
            assertThat(CutStream.cut(new None(20), stream, length)).containsExactly(stream);
        }
    }

    @Test
    void skipsAStreamThatIsTooLong() {
        for (int length = 1; length <= 30; length++) {
            assertThat(CutStream.cut(new None(20), "1".repeat(30), length)).containsExactly("(too long)");
        }
    }
}

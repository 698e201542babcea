package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineTextTest {
    @Test
    void harmlessTextStaysTheSameObject() {
        String text = "plain\ttext \\n ü 日本 😀 \u00a0\u2030\u206a";
        assertThat(LineText.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "~a\nb\r~, a\\nb\\r",
                "~\u0000\u0008\u000b\u000c\u001b~, \\u0000\\u0008\\u000b\\u000c\\u001b",
                "~\u007f\u0080\u0085\u009f~, \\u007f\\u0080\\u0085\\u009f",
                "~\u2028\u2029\u202a\u202e\u2066\u2069\u200e\u200f\u061c~,"
                        + " \\u2028\\u2029\\u202a\\u202e\\u2066\\u2069\\u200e\\u200f\\u061c"
            })
    void showsWhatCouldForgeALine(String text, String line) {
        assertThat(LineText.of(text)).isEqualTo(line);
        assertThat(LineText.of(line)).isSameAs(line);
    }
}

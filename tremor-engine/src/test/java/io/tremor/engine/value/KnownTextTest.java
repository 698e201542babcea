package io.tremor.engine.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.Key;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "error", "exactly8", "longer than sixteen bytes", "größer", "\uD83D\uDE00"})
    void isTheTextInEveryRespect(String text) {
        Value known = KnownText.prepare(Value.of(text));

        assertThat(known)
                .isInstanceOf(KnownText.class)
                .isEqualTo(Value.of(text))
                .hasSameHashCodeAs(Value.of(text));
        assertThat(Value.of(text)).isEqualTo(known);
        assertThat(((StringValue) known).is(Key.of(text))).isTrue();
        assertThat(((StringValue) known).is(Key.of(text + "x"))).isFalse();
        assertThat(written(known)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \"quote\"", "back\\slash", "two\nlines", "lone \uD83D"})
    void leavesATextWithSomethingToEscapeAsItIs(String text) {
        Value value = Value.of(text);

        assertThat(KnownText.prepare(value)).isSameAs(value);
    }

    @Test
    void leavesOtherValuesAsTheyAre() {
        assertThat(KnownText.prepare(Value.of(1))).isEqualTo(Value.of(1));
    }

    private static String written(Value value) {
        OutputBuffer output = new OutputBuffer(8);
        new JsonWriter().write(value, output);
        return output.toString();
    }
}

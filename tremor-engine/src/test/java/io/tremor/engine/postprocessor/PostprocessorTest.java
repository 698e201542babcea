package io.tremor.engine.postprocessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.codec.OutputBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PostprocessorTest {
    @Test
    void separateEndsEveryMessageWithALineFeed() {
        assertThat(framed("separate", "snot", "", "badger")).isEqualTo("snot\n\nbadger\n");
    }

    @Test
    void noneAddsNothing() {
        assertThat(framed("none", "snot", "", "badger")).isEqualTo("snotbadger");
    }

    @Test
    void saysWhichThereAreWhereANameIsUnknown() {
        assertThatThrownBy(() -> Postprocessor.named("lines"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no postprocessor `lines`; there are `none`, `separate`");
    }

    private static String framed(String name, String... messages) {
        Postprocessor postprocessor = Postprocessor.named(name);
        OutputBuffer output = new OutputBuffer(4);
        for (String message : messages) {
            byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
            int start = output.length();
            output.write(bytes, 0, bytes.length);
            postprocessor.frame(output, start);
        }
        return output.toString();
    }
}

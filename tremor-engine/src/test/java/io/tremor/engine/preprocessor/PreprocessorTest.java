package io.tremor.engine.preprocessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PreprocessorTest {
    @Test
    void isFoundByName() {
        assertThat(Preprocessor.named("separate", 8)).isInstanceOf(Separate.class);
        assertThat(Preprocessor.named("none", 8)).isInstanceOf(None.class);
        assertThat(Preprocessor.named("length-prefixed", 8)).isInstanceOf(LengthPrefixed.class);
        assertThat(Preprocessor.named("gelf-chunking", 8)).isInstanceOf(GelfChunking.class);
    }

    @Test
    void saysWhichThereAreWhereANameIsUnknown() {
        assertThatThrownBy(() -> Preprocessor.named("lines", 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no preprocessor `lines`; there are `base64`, `decompress`, `gelf-chunking`,"
                        + " `length-prefixed`, `none`, `separate`, `textual-length-prefixed`");
        assertThatThrownBy(() -> Preprocessor.named("seperate", 8))
                .hasMessage("There is no preprocessor `seperate`: did you mean `separate`?");
    }
}

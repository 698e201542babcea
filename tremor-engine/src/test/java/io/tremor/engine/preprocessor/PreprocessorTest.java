package io.tremor.engine.preprocessor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PreprocessorTest {
    @Test
    void isFoundByName() {
        assertThat(Preprocessor.named("separate", 8)).isInstanceOf(Separate.class);
        assertThat(Preprocessor.named("none", 8)).isInstanceOf(None.class);
    }

    @Test
    void saysWhichThereAreWhereANameIsUnknown() {
        assertThatThrownBy(() -> Preprocessor.named("lines", 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no preprocessor `lines`; there are `none`, `separate`");
    }
}

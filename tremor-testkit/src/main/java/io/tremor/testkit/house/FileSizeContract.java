package io.tremor.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** No file of the module is too long to be read in one go. */
public abstract class FileSizeContract {
    /** Returns the module that is looked at. Default: the one whose tests are running. */
    protected ModuleFiles module() {
        return ModuleFiles.here();
    }

    @Test
    protected final void noFileIsTooLong() {
        assertThat(FileSizes.violations(module())).isEmpty();
    }
}

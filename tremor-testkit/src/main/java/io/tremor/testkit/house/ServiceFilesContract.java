package io.tremor.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the module provides is the same on the class path and on the module path, and can be loaded. */
public abstract class ServiceFilesContract {
    /** Returns the module that is looked at. Default: the one whose tests are running. */
    protected ModuleFiles module() {
        return ModuleFiles.here();
    }

    @Test
    protected final void descriptorAndServiceFilesAgree() {
        assertThat(ServiceFiles.disagreements(module())).isEmpty();
    }

    @Test
    protected final void everyProviderCanBeLoaded() {
        assertThat(ServiceFiles.unloadable(module(), getClass().getClassLoader()))
                .isEmpty();
    }
}

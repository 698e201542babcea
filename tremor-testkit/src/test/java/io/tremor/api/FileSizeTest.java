package io.tremor.api;

import io.tremor.testkit.house.FileSizeContract;
import io.tremor.testkit.house.ModuleFiles;
import java.nio.file.Path;

/** No file of the API is too long. It is looked at from here because the test kit depends on it. */
final class FileSizeTest extends FileSizeContract {
    @Override
    protected ModuleFiles module() {
        return new ModuleFiles(Path.of("../tremor-api").toAbsolutePath().normalize());
    }
}

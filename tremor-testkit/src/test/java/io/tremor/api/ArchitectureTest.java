package io.tremor.api;

import com.tngtech.archunit.lang.ArchRule;
import io.tremor.testkit.house.ArchitectureContract;
import io.tremor.testkit.house.ArchitectureRules;
import io.tremor.testkit.house.ModuleFiles;
import java.nio.file.Path;
import java.util.List;

/** The API keeps the rules of the house. It is looked at from here because the test kit depends on it. */
final class ArchitectureTest extends ArchitectureContract {
    @Override
    protected List<ArchRule> rules() {
        return ArchitectureRules.api();
    }

    @Override
    protected ModuleFiles module() {
        return new ModuleFiles(Path.of("../tremor-api").toAbsolutePath().normalize());
    }
}

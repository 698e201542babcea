package io.tremor.bench;

import com.tngtech.archunit.lang.ArchRule;
import io.tremor.testkit.house.ArchitectureContract;
import io.tremor.testkit.house.ArchitectureRules;
import java.util.List;

/** The benchmarks keep the rules of the house. */
final class ArchitectureTest extends ArchitectureContract {
    @Override
    protected List<ArchRule> rules() {
        return ArchitectureRules.composition();
    }
}

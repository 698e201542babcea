package io.tremor.log4j;

import com.tngtech.archunit.lang.ArchRule;
import io.tremor.testkit.house.ArchitectureContract;
import io.tremor.testkit.house.ArchitectureRules;
import java.util.List;

/** The Log4j adapter keeps the rules of the house. */
final class ArchitectureTest extends ArchitectureContract {
    @Override
    protected List<ArchRule> rules() {
        return ArchitectureRules.adapter("io.tremor.log4j..", "org.apache.logging.log4j..");
    }
}

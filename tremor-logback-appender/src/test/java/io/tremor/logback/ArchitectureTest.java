package io.tremor.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.tngtech.archunit.lang.ArchRule;
import io.tremor.testkit.house.ArchitectureContract;
import io.tremor.testkit.house.ArchitectureRules;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.slf4j.LoggerFactory;

/** The Logback adapter keeps the rules of the house. */
final class ArchitectureTest extends ArchitectureContract {
    @BeforeAll
    static void hushWhatLooks() {
        ((Logger) LoggerFactory.getLogger("com.tngtech")).setLevel(Level.OFF);
    }

    @Override
    protected List<ArchRule> rules() {
        return ArchitectureRules.adapter("io.tremor.logback..", "ch.qos.logback..", "org.slf4j..");
    }
}

package io.tremor.testkit.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The module keeps the rules of its place in the house. */
public abstract class ArchitectureContract {
    /** Returns the rules for this module, one of the lists in {@link ArchitectureRules}. */
    protected abstract List<ArchRule> rules();

    /** Returns the module that is looked at. Default: the one whose tests are running. */
    protected ModuleFiles module() {
        return ModuleFiles.here();
    }

    @TestFactory
    protected final Stream<DynamicTest> keepsEveryRule() {
        JavaClasses classes = module().classes();
        return rules().stream().map(rule -> dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }

    @Test
    protected final void saysWhatEveryPublicThingIs() {
        assertThat(Documentation.violations(module())).isEmpty();
    }

    @Test
    protected final void neverHoldsAMonitor() {
        assertThat(Monitors.violations(module())).isEmpty();
    }
}

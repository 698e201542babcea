package io.tremor.samples.logback;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.testkit.script.LogEvent;
import io.tremor.testkit.script.ShapingScript;
import io.tremor.testkit.script.TremorTest;
import org.junit.jupiter.api.Test;

/** A script that fails on an event fails the test, and says where. */
@TremorTest("classpath:failing.tremor")
final class FailingScriptTest {
    @Test
    void saysWhere(ShapingScript script) {
        assertThatThrownBy(() -> script.shape(LogEvent.info("hello")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failing.tremor:1:");
    }
}

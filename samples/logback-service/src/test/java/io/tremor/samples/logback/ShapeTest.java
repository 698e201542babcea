package io.tremor.samples.logback;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.testkit.script.LogEvent;
import io.tremor.testkit.script.ShapingScript;
import io.tremor.testkit.script.TremorTest;
import org.junit.jupiter.api.Test;

/** What the script decides, event by event. */
@TremorTest(value = "classpath:shape.tremor", args = "{\"service\": \"checkout\", \"env\": \"test\"}")
final class ShapeTest {
    @Test
    void nobodyReadsAboutHealthChecks(ShapingScript script) {
        assertThat(script.shape(LogEvent.info("GET /health {}", 200))).isEmpty();
        assertThat(script.shape(LogEvent.info("GET /orders {}", 200))).isPresent();
    }

    @Test
    void cardNumbersStayHere(ShapingScript script) {
        assertThat(shaped(script, LogEvent.info("charging card {}", "4111-1111-1111-1111")))
                .contains("\"message\":\"charging card ****\"")
                .doesNotContain("4111");
    }

    @Test
    void whatTheBankSaysBecomesFields(ShapingScript script) {
        assertThat(shaped(script, LogEvent.info("AUTH;ann;2995;EUR;OK")))
                .contains("\"payment\":{\"customer\":\"ann\",\"cents\":2995,\"currency\":\"EUR\",\"verdict\":\"OK\"}")
                .contains("\"service\":\"checkout\",\"env\":\"test\"");
    }

    @Test
    void theClassNamesTheLane(ShapingScript script) {
        assertThat(shaped(script, LogEvent.error("no").exception(new IllegalStateException("why"))))
                .contains("\"class\":\"error\"");
        assertThat(shaped(script, LogEvent.info("paid").marker("AUDIT"))).contains("\"class\":\"audit\"");
        assertThat(shaped(script, LogEvent.debug("looking").mdc("request_id", "r-1")))
                .contains("\"class\":\"rest\"")
                .contains("\"mdc\":{\"request_id\":\"r-1\"}");
    }

    private static String shaped(ShapingScript script, LogEvent event) {
        return Json.toString(script.shape(event).orElseThrow());
    }
}

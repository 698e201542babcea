package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.Json;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.value.RecordValue;
import io.tremor.testkit.ManualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A script or option that is wrong stops nothing but itself, and is told about once and clearly. */
final class A13BadConfigurationTest {
    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {"let event.a = ;", "drp drp", "match event of", "event.message.foo(", "use nowhere; event", "1 +"
            })
    void anEventOfAScriptThatDoesNotCompileGoesOnAsItIs(String script) throws IOException {
        ShaperFixture fixture = fixture(script, "pass");
        RecordValue record = fixture.write(new TestEvent("hello"));
        assertThat(record.get("message")).hasToString("\"hello\"");
        fixture.write(new TestEvent("again"));
        assertThat(fixture.statuses).singleElement().asString().containsPattern("shape\\.tremor:\\d+:\\d+: ");
        fixture.assertBalanced(2);
    }

    @Test
    void onErrorDropDropsAndCounts() throws IOException {
        ShaperFixture fixture = fixture("drp drp", "drop");
        assertThat(fixture.offer(new TestEvent("hello"))).isTrue();
        assertThat(fixture.shaper.ledger().dropped()).containsEntry(Reason.SCRIPT_ERROR, 1L);
        fixture.assertBalanced(1);
    }

    @Test
    void onErrorMessageOnlyKeepsNothingOfTheContent() throws IOException {
        ShaperFixture fixture = fixture("drp drp", "messageOnly");
        TestEvent event = new TestEvent("secret").argument("secret");
        event.context.put("password", "secret");
        assertThat(fixture.write(event))
                .isEqualTo(Json.parse("{\"level\":\"ERROR\",\"logger_name\":\"io.tremor.Checkout\","
                        + "\"timestamp\":1735689600123456789,\"error\":\"SCRIPT_BROKEN\"}"));
    }

    @Test
    void anEventOnWhichTheScriptFailsGoesOnUntouched() throws IOException {
        ShaperFixture fixture = fixture("let event.touched = true;\nlet event.sum = event.message + 1;\nevent", "pass");
        RecordValue record = fixture.write(new TestEvent("hello"));
        assertThat(record.get("touched")).isNull();
        assertThat(fixture.shaper.ledger().scriptErrors()).isEqualTo(1);
        assertThat(fixture.statuses).singleElement().asString().contains("shape.tremor:2:");
    }

    @Test
    void aScriptThatIsNotThereIsToldAbout() {
        ShaperFixture fixture = ShaperFixture.with(
                options -> options.script(directory.resolve("none.tremor").toString()));
        fixture.write(new TestEvent("hello"));
        assertThat(fixture.statuses).singleElement().asString().contains("none.tremor: no such file");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "args  | {\"a\":                    | The option `args` is wrong: it is not JSON",
                "sink  | stdot:                     | there are `",
                "sink  | jsn+stdout:                | The option `sink` names an unknown codec",
                "sink  | syslog+tcp://h:1?framing=x | `framing` must be",
                "sink  | tcp://a:1,gelf+tcp://b:1   | cannot stand in for each other",
                "fields| ecss                       | The option `fields` is wrong",
                "lane  | error ful=dropNewest       | did you mean `full`?",
                "lane  | error full=dropNewst       | did you mean `dropNewest`?",
                "budgt | 1 MiB                      | Unknown option `budgt`: did you mean `budget`?"
            })
    void anOptionThatIsWrongIsNamedWithASuggestion(String option, String value, String message) {
        ManualClock clock = new ManualClock();
        assertThatThrownBy(() -> Shapers.startShaper(
                        ShaperOptions.builder((text, cause) -> {})
                                .set(option.strip(), value.strip())
                                .build(),
                        clock))
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .satisfies(e -> assertThat(e.getMessage())
                        .matches(text -> text.contains(message.strip()) || text.contains("There is no sink at all")));
    }

    private ShaperFixture fixture(String script, String onError) throws IOException {
        Path file = directory.resolve("shape.tremor");
        Files.writeString(file, script);
        return ShaperFixture.with(options -> options.script(file.toString()).set("onError", onError));
    }
}

package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.Json;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.value.RecordValue;
import io.tremor.engine.lang.ScriptCompiler;
import io.tremor.testkit.ManualClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
    void aBrokenScriptIsToldAboutBeforeAnEventGoesOutForIt() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.tremor"), "let event.a = ;");
        AtomicReference<ScriptHolder> holder = new AtomicReference<>();
        List<LoadedScript.State> whenTold = new ArrayList<>();
        holder.set(new ScriptHolder(
                new ScriptLocation(broken.toString()),
                CompileOptions.DEFAULTS,
                Runnable::run,
                complaint -> whenTold.add(holder.get().current().state())));
        holder.get().load();
        assertThat(whenTold).containsExactly(LoadedScript.State.PENDING);
        assertThat(holder.get().current().state()).isEqualTo(LoadedScript.State.BROKEN);
    }

    /** A script in which most characters matter. */
    private static final String GOOD = """
            use std::re;
            let event = patch event of insert "a" => [1, 2.5], erase "args" end;
            match event of
              case %{ level == "DEBUG", present mdc } when event.logger_name != "x" => drop
              case found = %{ message ~= dissect|%{a} %{b}| } => let event.b = found.message
              case _ => null
            end;
            let event.masked = re::replace_all("[0-9]+", "#{event.message}", "*");
            event
            """;

    @Test
    void anyBrokenScriptIsToldAboutOnceWithItsPlace() throws IOException {
        int broken = 0;
        for (int i = 0; i < GOOD.length(); i++) {
            String script = GOOD.substring(0, i) + (i % 2 == 0 ? "" : "?") + GOOD.substring(i + 1);
            if (compiles(script)) {
                continue;
            }
            broken++;
            ShaperFixture fixture = fixture(script, "pass");
            assertThat(fixture.write(new TestEvent("hello")).get("message")).hasToString("\"hello\"");
            fixture.write(new TestEvent("again"));
            assertThat(fixture.statuses)
                    .as(script)
                    .singleElement()
                    .asString()
                    .containsPattern("shape\\.tremor:\\d+:\\d+: ");
            fixture.assertBalanced(2);
        }
        assertThat(broken).isGreaterThan(200);
    }

    private static boolean compiles(String script) {
        try {
            ScriptCompiler.compile(Source.of(script), CompileOptions.DEFAULTS);
            return true;
        } catch (ScriptException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "script",
                "reload",
                "fields",
                "budget",
                "onError",
                "caller",
                "drain",
                "shutdownHook",
                "lane",
                "sink"
            })
    void anyMisspeltOptionIsAnsweredWithTheRightOne(String option) {
        for (int i = 0; i < option.length(); i++) {
            for (String wrong : List.of(
                    option.substring(0, i) + option.substring(i + 1),
                    option.substring(0, i) + "x" + option.substring(i),
                    option.substring(0, i) + "_" + option.substring(i + 1))) {
                assertThatThrownBy(() -> ShaperOptions.builder((text, cause) -> {})
                                .set(wrong, "1")
                                .build())
                        .hasMessageContaining("`" + wrong + "`")
                        .hasMessageContaining("did you mean `" + option + "`?");
            }
        }
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

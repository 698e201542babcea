package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.appender.Reason;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.HeaderCase;
import io.tremor.api.script.Script;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ScriptCompiler;
import io.tremor.engine.lang.header.HeaderSplit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an appender decides on the thread that logs, by the header alone. */
final class HeaderDecisionTest {
    private static final CompileOptions OPTIONS = CompileOptions.DEFAULTS.withArgs(Json.parse("{\"noisy\": \"main\"}"));

    private static HeaderSplit split(String script) {
        return ScriptCompiler.header(ScriptCompiler.compile(Source.of(script), OPTIONS));
    }

    /** An event of which the header can be read, and nothing else. */
    private static TestEvent header() {
        TestEvent event = new TestEvent("");
        event.message = () -> {
            throw new AssertionError("the message was formatted");
        };
        event.template = "GET {}";
        event.context.put("user", "ann");
        event.markers.add("NOISE");
        return event.level("INFO");
    }

    private static void assertDropped(String match) {
        HeaderSplit split = split("use std::string;\n" + match + ";\nevent");
        assertThat(split.cases()).isNotEmpty().allMatch(HeaderCase::isLifted);
        assertThat(split.rule().drops(header())).isTrue();
    }

    private static String inMatch(String clause) {
        return "match event of case " + clause + " => drop case _ => null end";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%{ level == \"INFO\" }",
                "%{ level != \"ERROR\" }",
                "%{ thread_name == args.noisy }",
                "%{ logger_name ~= glob|io.tremor.*| }",
                "%{ template == \"GET {}\" }",
                "%{ present template, absent level_name }",
                "%{ mdc ~= %{ user == \"ann\", absent tenant } }",
                "%{ mdc ~= %{ absent tenant } }",
                "%{ markers ~= %[ \"NOISE\" ] }",
                "%{ present markers, present mdc }",
                "found = %{ present level }",
                "_ when event.level == \"INFO\"",
                "_ when \"INFO\" == event[\"level\"]",
                "_ when not (event.level == \"WARN\") and present event.mdc.user",
                "_ when event.level == \"WARN\" or event.mdc.user != \"bob\"",
                "_ when absent event.level_name and present event.markers and true",
            })
    void aConditionAboutTheHeaderIsDecidedEarly(String clause) {
        assertDropped(inMatch(clause));
    }

    @Test
    void aMatchMayBeAboutOneField() {
        assertDropped("match event.level of case \"DEBUG\" => drop case \"INFO\" => drop case _ => null end");
        assertDropped("match event.logger_name of case ~ glob|io.tremor.*| => drop case _ => null end");
        assertDropped("match event.mdc.user of case \"ann\" => drop case _ => null end");
    }

    @Test
    void statementsFollowEachOther() {
        assertDropped(inMatch("%{ level == \"DEBUG\" }") + "; null; " + inMatch("%{ level == \"INFO\" }"));
        assertDropped("match event of case %{ present level } => " + inMatch("%{ level == \"INFO\" }")
                + " case _ => null end");
        assertDropped("drop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%{ message == \"paid\" }",
                "%{ level ~= re|INFO| }",
                "%{ level > \"A\" }",
                "%{ level == 7 }",
                "%{ present kv }",
                "%{ present exception }",
                "_ when string::len(event.level) == 4",
                "_ when event.message == \"paid\"",
                "_ when present state.seen",
                "_ when $class == \"rest\"",
            })
    void whatNeedsMoreIsLeftToTheScript(String clause) {
        HeaderSplit split = split("use std::string;\n" + inMatch(clause) + ";\nevent");
        assertThat(split.cases()).singleElement().matches(each -> !each.isLifted());
        assertThat(split.rule().drops(header())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"let event.level = \"INFO\"", "let $class = \"a\"", "let state = {}", "event.level", "emit"})
    void nothingIsDecidedBehindWhatHasAnEffect(String statement) {
        HeaderSplit split = split(statement + ";\n" + inMatch("%{ level == \"INFO\" }"));
        assertThat(split.rule().drops(header())).isFalse();
        assertThat(split.cases())
                .allMatch(each -> String.valueOf(each.obstacle()).contains("in line 1 comes first"));
    }

    @Test
    void aCaseThatMayFitFirstKeepsTheOthersFromDeciding() {
        HeaderSplit split = split("match event of case %{ present kv } => null case %{ level == \"INFO\" } => drop"
                + " case _ => null end; event");
        assertThat(split.rule().drops(header())).isFalse();
    }

    @Test
    void aCaseThatCannotFitByItsHeaderKeepsNobody() {
        assertThat(split("match event of case %{ level == \"WARN\", present kv } => null"
                                + " case %{ level == \"INFO\" } => drop case _ => null end; event")
                        .rule()
                        .drops(header()))
                .isTrue();
    }

    @Test
    void whatTheScriptFailsOnIsLeftToIt() {
        assertThat(split(inMatch("_ when event.mdc.tenant != \"x\"")).rule().drops(header()))
                .isFalse();
        assertThat(split("match event.level_name of case _ => drop end").rule().drops(header()))
                .isFalse();
    }

    @Test
    void aHeaderThatCannotBeReadIsLeftToTheScript() {
        TestEvent event = header();
        event.logger = () -> {
            throw new IllegalStateException("no name");
        };
        assertThat(split(inMatch("%{ absent logger_name }")).rule().drops(event))
                .isFalse();
    }

    @Test
    void anEventDroppedEarlyIsRefusedByRule() {
        Script script = ScriptCompiler.compile(
                Source.of(inMatch("%{ level == \"INFO\" }") + "; event"), CompileOptions.DEFAULTS);
        ShaperFixture fixture = ShaperFixture.with(ScriptHolder.of(LoadedScript.ready(script)));
        assertThat(fixture.offer(header())).isFalse();
        assertThat(fixture.offer(new TestEvent("paid").level("WARN"))).isTrue();
        assertThat(fixture.shaper.ledger().refused()).containsEntry(Reason.RULE, 1L);
        assertThat(fixture.statuses).isEmpty();
        fixture.assertBalanced(2);
    }

    @Test
    void theHeaderIsCalledAsInTheEvent() {
        List<String> parts =
                Arrays.stream(EventPart.values()).map(part -> part.key().text()).toList();
        for (String part : parts) {
            boolean isHeader = List.of(
                            "level", "level_name", "logger_name", "thread_name", "template", "mdc", "markers")
                    .contains(part);
            assertThat(split(inMatch("_ when present event[\"" + part + "\"]")).cases())
                    .singleElement()
                    .matches(each -> each.isLifted() == isHeader, part);
        }
    }
}

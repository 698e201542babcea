package io.tremor.engine.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.event.Port;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.DiagnosticRenderer;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptCompilerTest {
    private static final long SMALL_STACK = 256L << 10;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event",
                "event;",
                "  event ; ",
                "\r\n\tevent\r\n;\r\n",
                "# all of it\nevent # and nothing else",
                "#\nevent;#\n#no blank",
                "\u00a0\u2028event\u3000"
            })
    void compilesAScriptThatIsTheEvent(String text) {
        Event event = new Event(Value.of("snot"), RecordValue.empty(), 7, null, new EventId(0, 3));

        Script script = ScriptFixture.compile(text);

        assertThat(script.warnings()).isEmpty();
        assertThat(script.session().run(event)).isEqualTo(new Outcome.Emitted(Port.OUT, event));
    }

    @Test
    void givesTheArgumentsOfTheOptions() {
        CompileOptions options = CompileOptions.DEFAULTS.withArgs(
                RecordValue.builder().put("limit", 3).build());

        Script script = ScriptCompiler.compile(Source.of("[args.limit, event]"), options);

        assertThat(ScriptFixture.text(script.run(Value.of(1)))).isEqualTo("[3,1]");
    }

    @Test
    void looksForModulesInTheDirectoriesOfTheOptions(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("twice.tremor"), "const TWO = 2;\nfn times(x) with\n  x * TWO / 0\nend");
        CompileOptions options = CompileOptions.DEFAULTS.withModulePath(List.of(directory));
        Source source = Source.of("use twice;\ntwice::times(event) + twice::TWO");

        Outcome.Failed failed =
                (Outcome.Failed) ScriptCompiler.compile(source, options).run(Value.of(1));

        assertThat(DiagnosticRenderer.plain(source, failed.diagnostic())).isEqualTo("""
            Error:\s
                3 |   x * TWO / 0
                  |   ^^^^^^^^^^^ The binary operation `/` must have a non zero RHS

            """);
    }

    @Test
    void warnsInOrder() {
        Script script = ScriptFixture.compile("const low = 1;\nmatch event of case 1 => low end");

        assertThat(script.warnings())
                .extracting(Diagnostic::code)
                .containsExactly(ErrorCode.LOWER_CASE_CONSTANT, ErrorCode.NO_DEFAULT_CASE);
    }

    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                Arguments.of("a million brackets", "[".repeat(1_000_000)),
                Arguments.of("a million brackets behind the event", "event" + "(".repeat(1_000_000)),
                Arguments.of("a million patterns", "match event of case " + "%{a ~= ".repeat(1_000_000)),
                Arguments.of("a hundred thousand matches", "match ".repeat(100_000)),
                Arguments.of("a hundred thousand interpolations", "\"#{".repeat(100_000)),
                Arguments.of("a million newlines and nothing", "\n".repeat(1_000_000)),
                Arguments.of("a comment of a million characters", "#" + "語".repeat(1_000_000)),
                Arguments.of("a million NUL bytes", "\0".repeat(1_000_000)),
                Arguments.of("a million characters at random", garbage(1_000_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void answersHostileTextWithAShortErrorInTime(String name, String text) {
        String rendered = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> DiagnosticRenderer.plain(
                        Source.of(text), failure(text).diagnostics().get(0)));

        assertThat(rendered).startsWith("Error: ").hasSizeLessThan(6000);
    }

    static Stream<Arguments> longTexts() {
        return Stream.of(
                Arguments.of("sum", "event" + " + 1".repeat(100_000), "100000"),
                Arguments.of("path", "let event.a = 1; event" + "[\"x\"]".repeat(50_000), "fail"),
                Arguments.of("statements", "let x = 1;".repeat(20_000) + "x", "1"),
                Arguments.of("list", "[" + "1,".repeat(100_000) + "2][100000]", "2"),
                Arguments.of("cases", "match event of " + "case 1 => 2 ".repeat(20_000) + "case _ => 3 end", "3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("longTexts")
    void compilesAndRunsLongTextsOnSmallStacks(String name, String text, String outcome) throws InterruptedException {
        String[] result = new String[1];
        Thread thread = new Thread(null, () -> result[0] = ScriptFixture.run(text, "0"), "small", SMALL_STACK);

        thread.start();
        thread.join();

        assertThat(result[0]).startsWith(outcome);
    }

    @Test
    void compilesWhatIsNestedAsDeepAsAllowedOnASmallStack() throws InterruptedException {
        String text = "(1 + ".repeat(200) + "event" + ")".repeat(200);
        String[] result = new String[1];
        Thread thread = new Thread(null, () -> result[0] = ScriptFixture.run(text, "0"), "small", SMALL_STACK);

        thread.start();
        thread.join();

        assertThat(result[0]).isEqualTo("200");
    }

    @Test
    void keepsAnInterruptForTheCaller() {
        Thread.currentThread().interrupt();
        Script script = ScriptFixture.compile("event");

        assertThat(Thread.interrupted()).isTrue();
        assertThat(ScriptFixture.text(script.run(Value.of(1)))).isEqualTo("1");
    }

    private static String garbage(int length) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(0x3000));
        }
        return text.toString();
    }

    private static ScriptException failure(String text) {
        return catchThrowableOfType(ScriptException.class, () -> ScriptFixture.compile(text));
    }
}

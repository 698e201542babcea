package io.tremor.engine.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.event.Port;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.DiagnosticRenderer;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptCompilerTest {
    private static final String NOTE =
            "NOTE: This version runs the script `event`: blanks, comments and a final `;` may stand around it.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event",
                "event;",
                "  event ; ",
                "\nevent\n",
                "\r\n\tevent\r\n;\r\n",
                "# all of it\nevent # and nothing else",
                "#\nevent;#\n#no blank",
                "\u00a0\u2028event\u3000"
            })
    void compilesAScriptThatIsTheEvent(String text) {
        Event event = new Event(Value.of("snot"), RecordValue.empty(), 7, null, new EventId(0, 3));

        Script script = ScriptCompiler.compile(Source.of(text));

        assertThat(script.warnings()).isEmpty();
        assertThat(script.session().run(event)).isEqualTo(new Outcome.Emitted(Port.OUT, event));
    }

    @Test
    void runsManyEventsInOneSession() {
        var session = ScriptCompiler.compile(Source.of("event")).session();

        for (long i = 0; i < 100; i++) {
            Event event = Event.of(Value.of(i));
            assertThat(session.run(event)).isEqualTo(new Outcome.Emitted(Port.OUT, event));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "evnt,         Found the token `evnt` but expected `event`, 1:1",
                "event_,       Found the token `event_` but expected `event`, 1:1",
                "Event,        Found the token `Event` but expected `event`, 1:1",
                "_,            Found the token `_` but expected `event`, 1:1",
                "42,           Found the token `4` but expected `event`, 1:1",
                "emit event,   Found the token `emit` but expected `event`, 1:1",
                "event event,  Found the token `event` but expected `;`, 1:7",
                "event.snot,   Found the token `.` but expected `;`, 1:6",
                "event; event, Found the token `event` but expected the end of the script, 1:8",
                "event;;,      Found the token `;` but expected the end of the script, 1:7",
                ";,            Found the token `;` but expected `event`, 1:1",
                "schlüssel,    Found the token `schlüssel` but expected `event`, 1:1",
                "##  doc,      Found the token `##  doc` but expected `event`, 1:1",
                "### mod,      Found the token `### mod` but expected `event`, 1:1",
                "#!config a=1, Found the token `#!config ` but expected `event`, 1:1",
                "#!/bin/tremor, Found the token `#!` but expected `event`, 1:1",
            })
    void saysWhatItFoundAndWhatWouldFit(String text, String message, String place) {
        ScriptException error = failure(text);

        assertThat(error.diagnostics()).hasSize(1);
        Diagnostic diagnostic = error.diagnostics().get(0);
        assertThat(diagnostic.message()).isEqualTo(message);
        assertThat(diagnostic.code()).isEqualTo(ErrorCode.SYNTAX);
        assertThat(diagnostic.span()).hasToString(place);
        assertThat(error).hasMessage("<script>:" + place + ": " + message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\n", "# only a comment", "#"})
    void saysThatAScriptIsMissing(String text) {
        assertThat(failure(text).diagnostics().get(0).message())
                .isEqualTo("Found the end of the script but expected `event`");
    }

    @ParameterizedTest(name = "U+{0}")
    @CsvSource({"0000, 0", "FEFF, feff", "200B, 200b", "001B, 1b", "202E, 202e"})
    void namesWhatCannotBeSeen(String codePoint, String shown) {
        String text = Character.toString(Integer.parseInt(codePoint, 16));

        assertThat(failure(text).diagnostics().get(0).message())
                .isEqualTo("Found the token `\\u{" + shown + "}` but expected `event`");
    }

    @Test
    void showsTwoLinesAroundTheError() {
        assertThat(rendered("1\n# 2\n\tevnt;\n# 4\n# 5\n# 6\n".replace("1", "# 1\n# 1")))
                .isEqualTo("""
                    Error:\s
                        2 | # 1
                        3 | # 2
                        4 | \tevnt;
                          |  ^^^^ Found the token `evnt` but expected `event`
                          |       %s
                        5 | # 4
                        6 | # 5

                    """.formatted(NOTE));
    }

    @Test
    void countsCodePointsUpToTheError() {
        assertThat(rendered("# 😀\nevent 😀 x")).isEqualTo("""
            Error:\s
                1 | # 😀
                2 | event 😀 x
                  |       ^ Found the token `😀` but expected `;`
                  |         %s

            """.formatted(NOTE));
        Diagnostic diagnostic = failure("# 😀\nevent 😀 x").diagnostics().get(0);
        assertThat(diagnostic.span().start().offset()).isEqualTo(11);
        assertThat(diagnostic.span().end().offset()).isEqualTo(13);
    }

    @Test
    void pointsBehindTheLastLineOfAScriptThatEndsTooEarly() {
        assertThat(rendered("# nothing\n")).isEqualTo("""
            Error:\s
                1 | # nothing
                2 |\s
                  | ^ Found the end of the script but expected `event`
                  |   %s

            """.formatted(NOTE));
    }

    static Stream<Arguments> hostileTexts() {
        return Stream.of(
                Arguments.of("a million brackets", "[".repeat(1_000_000)),
                Arguments.of("a million brackets behind the event", "event" + "(".repeat(1_000_000)),
                Arguments.of("a million blanks and nothing", " ".repeat(1_000_000)),
                Arguments.of("a million newlines and nothing", "\n".repeat(1_000_000)),
                Arguments.of("a comment of a million characters", "#" + "語".repeat(1_000_000)),
                Arguments.of("a name of a million characters", "e".repeat(1_000_000)),
                Arguments.of("a name of a million letters that are not ASCII", "語".repeat(1_000_000)),
                Arguments.of("a million NUL bytes", "\0".repeat(1_000_000)),
                Arguments.of("a million characters at random", garbage(1_000_000)),
                Arguments.of("unpaired surrogates", "event\uDC00\uD800"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileTexts")
    void answersHostileTextWithAShortErrorInTime(String name, String text) {
        String rendered = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> rendered(text));

        assertThat(rendered).contains("Found the ").contains(NOTE).hasSizeLessThan(4000);
    }

    private static String garbage(int length) {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append((char) random.nextInt(0x3000));
        }
        return text.toString();
    }

    private static String rendered(String text) {
        return DiagnosticRenderer.plain(
                Source.of(text), failure(text).diagnostics().get(0));
    }

    private static ScriptException failure(String text) {
        return catchThrowableOfType(ScriptException.class, () -> ScriptCompiler.compile(Source.of(text)));
    }
}

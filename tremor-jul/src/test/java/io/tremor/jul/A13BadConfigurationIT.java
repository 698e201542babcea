package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong configuration leaves the application running and gives one clear message. */
final class A13BadConfigurationIT {
    private static final String HANDLER = "handlers = io.tremor.jul.TremorHandler\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scirpt=x                | Unknown option `scirpt`: did you mean `script`?",
                "snik=x                  | Unknown option `snik`: did you mean `sink`?",
                "Script=x                | Unknown option `Script`: did you mean `script`?",
                "onerror=drop            | Unknown option `onerror`: did you mean `onError`?",
                "lnaes=x                 | Unknown option `lnaes`: did you mean `lanes`?",
                "leevl=ALL               | Unknown option `leevl`: did you mean `level`?",
                "formatter=x.Y           | Unknown option `formatter`: there are `name`, `script`,",
                "fields=esc              | The option `fields` is wrong: there is no layout `esc`: did you mean `ecs`?",
                "budget=16               | The option `budget` is wrong: `16` is not a size such as `16 MiB` (it has no unit",
                "budget=1 KiB            | The option `budget` is wrong: `budget` must be 64 KiB or more, was 1024 bytes",
                "reload=often            | The option `reload` is wrong: `often` is not a duration such as `5 s`",
                "drain=-1 s              | The option `drain` is wrong: `-1 s` is not a duration such as `5 s`",
                "onError=messageonly     | The option `onError` is wrong: it cannot be `messageonly`: did you mean `messageOnly`?",
                "caller=yes              | The option `caller` is wrong: it must be `true` or `false`, not `yes`",
                "lane=error ful=sync     | The option `lane` is wrong: a lane has no option `ful`: did you mean `full`?",
                "lanes=* full=dropOldes  | The option `lane` is wrong: `full` cannot be `dropOldes`: did you mean `dropOldest`?",
                "sink=stdout             | The option `sink` is wrong: a sink must be a URI with a scheme, as in `stdout:`",
                "sinks=stdout: prot=x    | The option `sink` is wrong: a sink has no option `prot` behind its URI: did you mean `port`?",
                "level=LOUD              | The option `level` is wrong: there is no level `LOUD`",
                "filter=no.Such          | The option `filter` is wrong: java.lang.ClassNotFoundException: no.Such",
                "filter=java.lang.Object | The option `filter` is wrong: java.lang.ClassCastException",
                "encoding=UTF-9          | The option `encoding` is wrong: there is no encoding `UTF-9`",
                "encoding=ISO-8859-1     | The option `encoding` is wrong: what sinks write is UTF-8"
            })
    void aWrongOptionIsAnErrorWithASuggestionAndTheDefaultHolds(String property, String expected) throws Exception {
        try (JulFixture jul =
                JulFixture.startWith(directory, HANDLER + "io.tremor.jul.TremorHandler." + property + "\n")) {
            assertThat(jul.ours()).singleElement().asString().startsWith("TremorHandler [tremor] " + expected);
            jul.shop.info("hello");
            assertThat(jul.events()).extracting(event -> event.get("message")).containsExactly(Value.of("hello"));
            assertThat(jul.ours()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"stdot:", "json+nowhere://h:1", "stdout:?colour=red"})
    void aSinkThatCannotBeMadeKeepsTheHandlerFromWorking(String sink) throws Exception {
        try (JulFixture jul = JulFixture.startWith(
                directory,
                HANDLER + "io.tremor.jul.TremorHandler.name = T\nio.tremor.jul.TremorHandler.sink = " + sink)) {
            assertThat(jul.ours()).singleElement().asString().startsWith("TremorHandler [T] not started: ");
            jul.shop.info("hello");
            assertThat(jul.lines()).isEmpty();
            assertThat(jul.handler().ledger()).isNull();
            assertThat(jul.ours()).hasSize(1);
        }
    }

    @Test
    void aBrokenScriptIsNamedByFileLineAndColumn() throws Exception {
        Path script = directory.resolve("broken.tremor");
        Files.writeString(script, "let event.a = 1;\nlet event.b = ;\nevent\n");
        try (JulFixture jul =
                JulFixture.startWith(directory, HANDLER + "io.tremor.jul.TremorHandler.script = " + script)) {
            jul.shop.info("hello");
            assertThat(jul.events()).extracting(event -> event.get("message")).containsExactly(Value.of("hello"));
            assertThat(jul.ours())
                    .singleElement()
                    .asString()
                    .startsWith("TremorHandler [tremor] ")
                    .contains(script + ":2:15");
        }
    }

    @Test
    void aScriptThatIsNotThereIsNamed() throws Exception {
        try (JulFixture jul = JulFixture.startWith(
                directory, HANDLER + "io.tremor.jul.TremorHandler.script = classpath:nowhere.tremor")) {
            jul.shop.info("hello");
            assertThat(jul.events()).hasSize(1);
            assertThat(jul.ours()).singleElement().asString().contains("nowhere.tremor");
        }
    }

    @Test
    void theFormatterHasOptionsOfItsOwn() throws Exception {
        String formatter = "io.tremor.jul.TremorFormatter.";
        try (JulFixture jul = JulFixture.startWith(
                directory,
                "handlers = java.util.logging.ConsoleHandler\n"
                        + "java.util.logging.ConsoleHandler.formatter = io.tremor.jul.TremorFormatter\n"
                        + formatter + "fields = esc\n"
                        + formatter + "scirpt = x\n"
                        + formatter + "sink = stdout:\n")) {
            assertThat(jul.ours())
                    .containsExactlyInAnyOrder(
                            "TremorFormatter The option `fields` is wrong: there is no layout `esc`: did you mean `ecs`?",
                            "TremorFormatter Unknown option `scirpt`: did you mean `script`?",
                            "TremorFormatter The option `sink` has no meaning here: there are `script`, `args`, `reload`,"
                                    + " `fields`, `onError`, `caller`");
            jul.shop.info("hello");
            assertThat(jul.errors()).last().asString().contains("\"message\":\"hello\"");
        }
    }
}

package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.logging.log4j.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong configuration leaves the application running and gives one clear status message. */
final class A13BadConfigurationIT {
    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scirpt='x'                | Unknown option `scirpt`: did you mean `script`?",
                "snik='x'                  | Unknown option `snik`: did you mean `sink`?",
                "pattern='%m'              | Unknown option `pattern`: there are `name`, `script`,",
                "fields='esc'              | The option `fields` is wrong: there is no layout `esc`: did you mean `ecs`?",
                "budget='16'               | The option `budget` is wrong: `16` is not a size such as `16 MiB` (it has no unit",
                "budget='1 KiB'            | The option `budget` is wrong: `budget` must be 64 KiB or more, was 1024 bytes",
                "reload='often'            | The option `reload` is wrong: `often` is not a duration such as `5 s`",
                "drain='-1 s'              | The option `drain` is wrong: `-1 s` is not a duration such as `5 s`",
                "onError='messageonly'     | The option `onError` is wrong: it cannot be `messageonly`: did you mean `messageOnly`?",
                "caller='yes'              | The option `caller` is wrong: it must be `true` or `false`, not `yes`",
                "lane='error ful=sync'     | The option `lane` is wrong: a lane has no option `ful`: did you mean `full`?",
                "lane='* full=dropOldes'   | The option `lane` is wrong: `full` cannot be `dropOldes`: did you mean `dropOldest`?",
                "sink='stdout'             | The option `sink` is wrong: a sink must be a URI with a scheme, as in `stdout:`",
                "sink='stdout: prot=x'     | The option `sink` is wrong: a sink has no option `prot` behind its URI: did you mean `port`?"
            })
    void aWrongOptionIsAnErrorWithASuggestionAndTheDefaultHolds(String attribute, String expected) throws Exception {
        try (TremorFixture log4j = TremorFixture.startWith(directory, "<Tremor name='T' " + attribute + "/>")) {
            assertThat(log4j.errors()).singleElement().asString().startsWith("Tremor [T] " + expected);
            log4j.context.getLogger("shop").info("hello");
            assertThat(log4j.events()).extracting(event -> event.get("message")).containsExactly(Value.of("hello"));
            assertThat(log4j.errors()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Sink>stdot:</Sink>     | not started: ",
                "<Sink>json+nowhere://h:1</Sink> | not started: ",
                "<Sink>stdout:?colour=red</Sink> | not started: "
            })
    void aSinkThatCannotBeMadeKeepsTheAppenderFromWorking(String element, String reason) throws Exception {
        try (TremorFixture log4j =
                TremorFixture.startWith(directory, "<Tremor name='T'>" + element.strip() + "</Tremor>")) {
            assertThat(log4j.errors()).singleElement().asString().startsWith("Tremor [T] " + reason);
            log4j.context.getLogger("shop").info("hello");
            assertThat(log4j.lines()).isEmpty();
            assertThat(log4j.errors()).hasSize(1);
        }
    }

    @Test
    void anElementThatHasNoPlaceIsAnError() throws Exception {
        try (TremorFixture log4j = TremorFixture.startWith(
                directory, "<Tremor name='T'><PatternLayout pattern='%m'/><Lnae>* full=sync</Lnae></Tremor>")) {
            assertThat(log4j.errors())
                    .hasSize(2)
                    .anySatisfy(error -> assertThat(error)
                            .startsWith("Tremor [T] The element `PatternLayout` has no place here: there are `script`"))
                    .anySatisfy(error ->
                            assertThat(error).isEqualTo("Tremor [T] Unknown option `Lnae`: did you mean `lane`?"));
            log4j.context.getLogger("shop").info("hello");
            assertThat(log4j.events()).hasSize(1);
        }
    }

    @Test
    void whatIsPartOfAnAppenderIsNamedAfterIt() throws Exception {
        try (TremorFixture log4j = TremorFixture.startWith(
                directory,
                "<Console name='T0'><TremorLayout scirpt='x'/></Console>"
                        + "<Console name='T1'><TremorFilter budget='8 MiB'/></Console>"
                        + "<Rewrite name='T2'><TremorRewritePolicy sink='stdout:'/></Rewrite><Tremor name='T'/>")) {
            assertThat(log4j.errors())
                    .containsExactlyInAnyOrder(
                            "TremorLayout [T0] Unknown option `scirpt`: did you mean `script`?",
                            "TremorFilter [T1] The option `budget` has no meaning here: there are `script`, `args`,"
                                    + " `reload`, `fields`, `onError`, `caller`, `onMatch`, `onMismatch`",
                            "TremorRewritePolicy [T2] The option `sink` has no meaning here: there are `script`, `args`,"
                                    + " `reload`, `fields`, `onError`, `caller`");
        }
    }

    @Test
    void aBrokenScriptIsNamedByFileLineAndColumn() throws Exception {
        Path script = directory.resolve("broken.tremor");
        Files.writeString(script, "let event.a = 1;\nlet event.b = ;\nevent\n");
        try (TremorFixture log4j = TremorFixture.startWith(directory, "<Tremor name='T' script='" + script + "'/>")) {
            Logger logger = log4j.context.getLogger("shop");
            logger.info("hello");
            assertThat(log4j.events()).extracting(event -> event.get("message")).containsExactly(Value.of("hello"));
            assertThat(log4j.errors())
                    .singleElement()
                    .asString()
                    .startsWith("Tremor [T] ")
                    .contains(script + ":2:15");
        }
    }

    @Test
    void aScriptThatIsNotThereIsNamed() throws Exception {
        try (TremorFixture log4j =
                TremorFixture.startWith(directory, "<Tremor name='T' script='classpath:nowhere.tremor'/>")) {
            log4j.context.getLogger("shop").info("hello");
            assertThat(log4j.events()).hasSize(1);
            assertThat(log4j.errors()).singleElement().asString().contains("nowhere.tremor");
        }
    }

    @Test
    void anAppenderToReferToThatIsNotThereIsNamed() throws Exception {
        try (TremorFixture log4j =
                TremorFixture.startWith(directory, "<Tremor name='T'><AppenderRef ref='Nobody'/></Tremor>")) {
            assertThat(log4j.errors()).containsExactly("Tremor [T] There is no appender `Nobody` to refer to");
            log4j.context.getLogger("shop").info("hello");
            assertThat(log4j.lines()).isEmpty();
        }
    }
}

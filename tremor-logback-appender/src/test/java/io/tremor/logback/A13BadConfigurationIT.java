package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.core.joran.spi.JoranException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wrong configuration leaves the application running and gives one clear status message. */
@Timeout(120)
final class A13BadConfigurationIT {
    private static final String SCRIPT = "<script>classpath:io/tremor/logback/";
    private static final List<String> OPTIONS = List.of(
            "script",
            "args",
            "reload",
            "fields",
            "budget",
            "lane",
            "sink",
            "onError",
            "caller",
            "drain",
            "shutdownHook",
            "filter");

    /** Starts an appender with {@code options}, logs once, and returns what is complained about. */
    private static List<String> complaints(String options, int lines) throws JoranException {
        try (LogbackFixture logback = LogbackFixture.startAppender(options)) {
            logback.logger().info("hello");
            assertThat(logback.lines()).as(options).hasSize(lines);
            return logback.errors();
        }
    }

    @Test
    void aMisspeltOptionIsAnErrorWithASuggestionAndTheDefaultHolds() throws Exception {
        int wrong = 0;
        for (String option : OPTIONS) {
            for (String misspelt : misspelt(option)) {
                assertThat(complaints("<" + misspelt + ">true</" + misspelt + ">", 1))
                        .containsExactly(
                                "TremorAppender [T] Unknown option `" + misspelt + "`: did you mean `" + option + "`?");
                wrong++;
            }
        }
        assertThat(wrong).isGreaterThan(100);
    }

    /** Returns {@code name} with two letters swapped, one missing, or one doubled. */
    private static Set<String> misspelt(String name) {
        Set<String> wrong = new TreeSet<>();
        for (int i = 1; i < name.length(); i++) {
            char[] letters = name.toCharArray();
            letters[i] = name.charAt(i - 1);
            letters[i - 1] = name.charAt(i);
            wrong.add(new String(letters));
            wrong.add(name.substring(0, i) + name.substring(i + 1));
            wrong.add(name.substring(0, i) + name.charAt(i) + name.substring(i));
        }
        wrong.remove(name);
        wrong.removeIf(OPTIONS::contains);
        return wrong;
    }

    @Test
    void whatIsNothingLikeAnOptionIsAnsweredWithThoseThatExist() throws Exception {
        assertThat(complaints("<encoder/>", 1))
                .singleElement()
                .asString()
                .startsWith("TremorAppender [T] Unknown option `encoder`: there are `script`, `args`, ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fields  | esc            | there is no layout `esc`: did you mean `ecs`?",
                "budget  | 16             | `16` is not a size such as `16 MiB` (it has no unit: the units are",
                "budget  | 1 KiB          | `budget` must be 64 KiB or more, was 1024 bytes",
                "reload  | often          | `often` is not a duration such as `5 s`",
                "drain   | 5 parsecs      | `5 parsecs` is not a duration such as `5 s`",
                "onError | ignore         | it cannot be `ignore`: there are `pass`, `drop`, `messageOnly`",
                "onError | mesageOnly     | it cannot be `mesageOnly`: did you mean `messageOnly`?",
                "caller  | yes            | it must be `true` or `false`, not `yes`",
                "lane    | full=dropNewest| a lane starts with its name, a level or `*`",
                "lane    | error flor=25% | a lane has no option `flor`: did you mean `floor`?",
                "lane    | * full=dropAll | `full` cannot be `dropAll`",
                "sink    | stdout         | a sink must be a URI with a scheme, as in `stdout:`",
                "sink    | stdout: prt=a  | a sink has no option `prt` behind its URI: did you mean `port`?"
            })
    void aWrongValueIsAnErrorThatSaysWhyAndTheDefaultHolds(String option, String value, String reason)
            throws Exception {
        assertThat(complaints("<" + option + ">" + value + "</" + option + ">", 1))
                .singleElement()
                .asString()
                .startsWith("TremorAppender [T] The option `" + option + "` is wrong: " + reason);
    }

    @Test
    void aRepeatedOptionIsAnErrorAndTheLastOneHolds() throws Exception {
        assertThat(complaints("<fields>gelf</fields><fields>raw</fields>", 1))
                .containsExactly("TremorAppender [T] The option `fields` is given more than once; the last one counts");
    }

    @Test
    void everyMistakeHasAMessageOfItsOwn() throws Exception {
        assertThat(complaints("<snik>stdout:</snik><fields>esc</fields><drain>5</drain>", 1))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdot:", "stdout:?colour=red", "jsn+stdout:"})
    void aSinkThatCannotBeKeepsTheAppenderFromStarting(String sink) throws Exception {
        assertThat(complaints("<sink>" + sink + "</sink>", 0))
                .singleElement()
                .asString()
                .startsWith("TremorAppender [T] not started: ");
    }

    @ParameterizedTest
    @CsvSource({"pass, 1, hello", "messageOnly, 1, ''", "drop, 0, ''"})
    void onErrorDecidesWhatBecomesOfEventsWhoseScriptDoesNotCompile(String fate, int count, String message)
            throws Exception {
        try (LogbackFixture logback = LogbackFixture.startAppender(
                "<fields>raw</fields><onError>" + fate + "</onError>" + SCRIPT + "broken.tremor</script>")) {
            logback.logger().info("hello");
            assertThat(logback.events()).hasSize(count).allSatisfy(event -> {
                assertThat(event.get("message") == null).isEqualTo(message.isEmpty());
                assertThat(event.get("error") == null).isEqualTo(!message.isEmpty());
            });
            assertThat(logback.errors())
                    .singleElement()
                    .asString()
                    .startsWith("TremorAppender [T] The script does not compile: "
                            + "classpath:io/tremor/logback/broken.tremor:3:21: Call to undefined function "
                            + "string::uppercas; Did you mean `uppercase`?");
        }
    }

    @Test
    void aScriptThatDoesNotExistIsAnErrorThatNamesIt() throws Exception {
        assertThat(complaints(SCRIPT + "nowhere.tremor</script>", 1))
                .singleElement()
                .asString()
                .contains("TremorAppender [T] ", "nowhere.tremor");
        assertThat(complaints("<script>/nowhere/shape.tremor</script>", 1))
                .singleElement()
                .asString()
                .contains("TremorAppender [T] ", "/nowhere/shape.tremor");
    }

    @ParameterizedTest
    @CsvSource({"pass, 100", "messageOnly, 100", "drop, 0"})
    void onErrorDecidesWhatBecomesOfEventsThatTheScriptFailsOn(String fate, int count) throws Exception {
        try (LogbackFixture logback =
                LogbackFixture.startAppender("<onError>" + fate + "</onError>" + SCRIPT + "failing.tremor</script>")) {
            for (int i = 0; i < 100; i++) {
                logback.logger().info("hello");
                logback.logger().debug("dropped");
            }
            assertThat(logback.lines()).hasSize(count);
            assertThat(logback.errors())
                    .isNotEmpty()
                    .allSatisfy(error -> assertThat(error).contains("TremorAppender [T] ", "failing.tremor:3:"));
        }
    }

    @Test
    void otherComponentsNameThemselvesAndTheAppenderTheyBelongTo() throws Exception {
        String turbo = "<turboFilter class='io.tremor.logback.TremorTurboFilter'><scirpt>x</scirpt></turboFilter>";
        String filter = "<filter class='io.tremor.logback.TremorFilter'>" + SCRIPT + "broken.tremor</script></filter>";
        String encoder = "<encoder class='io.tremor.logback.TremorEncoder'><lane>*</lane></encoder>";
        try (LogbackFixture logback = LogbackFixture.startText(turbo
                + "<appender name='CONSOLE' class='ch.qos.logback.core.ConsoleAppender'>" + filter + encoder
                + "</appender><root level='TRACE'><appender-ref ref='CONSOLE'/></root>")) {
            logback.logger().info("hello");
            assertThat(logback.texts("message")).containsExactly("hello");
            assertThat(new ArrayList<>(logback.errors())).hasSize(3).satisfies(errors -> {
                assertThat(errors.get(0))
                        .isEqualTo("TremorTurboFilter [tremor] Unknown option `scirpt`: did you mean `script`?");
                assertThat(errors.get(1)).startsWith("TremorFilter [CONSOLE] The script does not compile: ");
                assertThat(errors.get(2)).startsWith("TremorEncoder [CONSOLE] Unknown option `lane`: ");
            });
        }
    }

    @Test
    void anAppenderWithoutContextStillWorks() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            TremorAppender bare = new TremorAppender();
            bare.start();
            assertThat(bare.isStarted()).isTrue();
            bare.stop();
            assertThat(logback.lines()).isEmpty();
        }
    }
}

package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.logging.log4j.core.LoggerContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each configuration that {@code docs/log4j.md} shows is one that Log4j takes. */
final class GuideIT {
    private static final Path GUIDE = Path.of("../docs/log4j.md");
    private static final Pattern NAME = Pattern.compile(" name=\"(\\w+)\"");

    @TempDir
    private Path directory;

    private static Stream<String> elements() throws IOException {
        return blocks("xml").stream();
    }

    @ParameterizedTest
    @MethodSource("elements")
    void everyElementIsTaken(String element) throws Exception {
        String others = Stream.of("<Null name=\"FILE\"/>", "<Tremor name=\"T\"/>")
                .filter(other -> !element.contains(
                        NAME.matcher(other).results().toList().get(0).group()))
                .reduce("", String::concat);
        try (TremorFixture log4j = TremorFixture.startWith(directory, here(element) + others)) {
            assertThat(log4j.errors()).isEmpty();
            String name = NAME.matcher(element)
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .findFirst()
                    .orElseThrow();
            assertThat((Object) log4j.context.getConfiguration().getAppender(name))
                    .isNotNull();
        }
    }

    @Test
    void thePropertiesAreTaken() throws Exception {
        String properties = here(blocks("properties").get(0)) + "\nrootLogger.level = ERROR\n";
        URI file = Files.writeString(directory.resolve("log4j2.properties"), properties)
                .toUri();
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            LoggerContext context = new LoggerContext("guide", null, file);
            context.start();
            TremorAppender appender = context.getConfiguration().getAppender("SHIP");
            assertThat(appender.ledger().lanes()).containsOnlyKeys("error", "*");
            assertThat(log4j.errors()).isEmpty();
            context.stop();
        }
    }

    /** Returns {@code text} with scripts and files that exist here. */
    private String here(String text) {
        return text.replaceAll("classpath:\\w+\\.tremor", "classpath:io/tremor/log4j/shape.tremor")
                .replace("fileName=\"", "fileName=\"" + directory + "/");
    }

    private static List<String> blocks(String language) throws IOException {
        Pattern block = Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL);
        List<String> blocks = block.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(blocks).isNotEmpty();
        return blocks;
    }
}

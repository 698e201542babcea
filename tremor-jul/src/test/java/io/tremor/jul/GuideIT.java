package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each configuration for the JDK that {@code docs/jul.md} shows is one that a handler or formatter of ours takes. */
final class GuideIT {
    private static final Path GUIDE = Path.of("../docs/jul.md");
    private static final Pattern BLOCK = Pattern.compile("```properties\n(.*?)\n```", Pattern.DOTALL);

    /** How Tomcat's prefixes begin; the JDK's own manager knows none. */
    private static final Pattern PREFIX = Pattern.compile("handlers = \\d");

    @TempDir
    private Path directory;

    private static Stream<String> configurations() throws IOException {
        return BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .map(found -> found.group(1))
                .filter(text -> !PREFIX.matcher(text).find());
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void everyConfigurationIsTaken(String text) throws Exception {
        String here = text.replace("classpath:", "classpath:io/tremor/jul/");
        try (JulFixture jul = JulFixture.startWith(directory, here)) {
            assertThat(jul.errors()).isEmpty();
            if (text.contains("handlers = io.tremor.jul.TremorHandler")) {
                assertThat(jul.handler().ledger()).isNotNull();
            }
        }
    }
}

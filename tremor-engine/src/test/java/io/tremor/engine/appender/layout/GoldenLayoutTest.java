package io.tremor.engine.appender.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lays events out as {@code src/test/golden/layout} says: a directory for each layout, in it {@code in}, an event a line, and
 * {@code out}. {@code -Dgolden.accept=true} writes what came of it.
 */
class GoldenLayoutTest {
    private static final Path GOLDEN = Path.of("src/test/golden/layout");

    static Stream<String> layouts() throws IOException {
        try (Stream<Path> directories = Files.list(GOLDEN)) {
            return directories.map(directory -> directory.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void laysEventsOutAsRecorded(String name) throws IOException {
        // The name of this machine is another one everywhere.
        FieldLayout layout = name.equals("gelf") ? new GelfLayout(() -> "app-1") : FieldLayout.named(name);
        List<String> laidOut = new ArrayList<>();
        for (String line : Files.readAllLines(GOLDEN.resolve(name).resolve("in"))) {
            RecordValue event = (RecordValue) Json.parse(line);
            RecordValue result = layout.layOut(event);
            laidOut.add(Json.toString(result));
            assertThat(Json.parse(Json.toBytes(result))).isEqualTo(result);
        }
        Path out = GOLDEN.resolve(name).resolve("out");
        if (Boolean.getBoolean("golden.accept")) {
            Files.write(out, laidOut);
        }

        assertThat(laidOut).isEqualTo(Files.readAllLines(out));
    }

    @Test
    void thePageAboutLayoutsShowsWhatIsRecorded() throws IOException {
        List<String> recorded = new ArrayList<>();
        for (String name : layouts().toList()) {
            recorded.addAll(Files.readAllLines(GOLDEN.resolve(name).resolve("out")));
        }
        List<String> shown = Files.readAllLines(Path.of("../docs/layouts.md")).stream()
                .filter(line -> line.startsWith("{") && line.endsWith("}"))
                .toList();
        assertThat(shown).hasSize(4);
        assertThat(recorded).containsAll(shown);
    }
}

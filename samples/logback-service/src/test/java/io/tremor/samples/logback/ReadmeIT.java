package io.tremor.samples.logback;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows of a service is what happens: its configuration, its calls, its script, its lines. */
final class ReadmeIT {
    private static final Path README = Path.of("../../README.md");
    private static final Set<String> LEFT_AWAY =
            Set.of("@timestamp", "ecs.version", "log.logger", "process.thread.name");

    @TempDir
    private Path directory;

    @Test
    void theScreenIsWhatHappens() throws Exception {
        Files.writeString(
                directory.resolve("logback.xml"),
                "<configuration>" + block("xml")
                        + "<root level=\"INFO\"><appender-ref ref=\"TREMOR\"/></root></configuration>");
        Files.writeString(directory.resolve("shape.tremor"), block("tremor"));
        Path source = Files.writeString(
                directory.resolve("Shop.java"),
                "class Shop { static final org.slf4j.Logger LOGGER = org.slf4j.LoggerFactory.getLogger(\"shop\");\n"
                        + "public static void main(String[] args) {\n" + block("java") + "\n} }\n");
        String classPath = System.getProperty("java.class.path");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", classPath, "-d", directory.toString(), source.toString()))
                .isZero();

        List<String> lines = run(directory + System.getProperty("path.separator") + "target/lib/*");

        assertThat(lines.stream().map(ReadmeIT::shown).toList())
                .isEqualTo(block("json").lines().toList());
    }

    private List<String> run(String classPath) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, "-cp", classPath, "Shop")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(output);
    }

    private static String shown(String line) {
        RecordBuilder shown = RecordValue.builder();
        for (RecordValue.Field field : (RecordValue) Json.parse(line)) {
            if (!LEFT_AWAY.contains(field.name())) {
                shown.put(field.name(), field.value());
            }
        }
        return Json.toString(shown.build());
    }

    /** Returns the contents of the first fenced block in {@code language}. */
    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("^```" + language + "\n(.*?)\n```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(Files.readString(README));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}

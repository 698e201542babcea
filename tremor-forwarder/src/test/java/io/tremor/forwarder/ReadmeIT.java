package io.tremor.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what happens. */
class ReadmeIT {
    private static final Path ROOT = Launch.LAUNCHER.getParent().getParent();
    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+Test)`");
    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)\\)");

    @TempDir
    private Path directory;

    @Test
    void opensWithTheMainJobAndTheTestsAsOneCommandEach() throws IOException {
        List<String> commands = blocks("sh");
        assertThat(commands).hasSize(2);
        assertThat(commands.get(0))
                .isEqualTo("mvn -B -ntp -q -Pquick -DskipTests package && samples/logback-service/run");
        assertThat(commands.get(1)).isEqualTo("mvn -B -ntp verify");
        assertThat(ROOT.resolve("samples/logback-service/run")).isExecutable();
    }

    @Test
    void showsWhatTheCommandsPrint() throws IOException {
        Files.writeString(directory.resolve("shape.tremor"), blocks("tremor").get(1) + "\n");
        StringBuilder script = new StringBuilder();
        StringBuilder printed = new StringBuilder();
        for (String line : blocks("console").get(0).split("\n", -1)) {
            if (line.startsWith("$ ")) {
                script.append(line.substring(2).replace("bin/tremor", "\"$TREMOR\""))
                        .append('\n');
            } else {
                printed.append(line).append('\n');
            }
        }
        Launch launch = Launch.shell(directory, script.toString());
        assertThat(launch.out()).isEqualTo(printed.toString());
        assertThat(launch.err()).isEqualTo(blocks("text").get(0) + "\n");
        assertThat(launch.exit()).isZero();
    }

    @Test
    void showsJavaThatCompilesAndPrintsWhatItSays() throws IOException {
        Path source = directory.resolve("Example.java");
        Files.writeString(
                source,
                "import io.tremor.api.*; import io.tremor.api.script.*; import io.tremor.api.value.*;\n"
                        + "class Example { public static void main(String[] args) {\n"
                        + blocks("java").get(1)
                        + "\n} }\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = System.getProperty("java.class.path");
        assertThat(compiler.run(null, null, null, "-cp", classPath, "-d", directory.toString(), source.toString()))
                .isZero();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String running = directory + System.getProperty("path.separator") + classPath;
        Launch launch = Launch.run(Launch.prepare(java, "-cp", running, "Example"), "");
        assertThat(launch.err()).isEmpty();
        assertThat(readme()).contains("prints `" + launch.out().strip() + "`");
    }

    @Test
    void namesTestsAndFilesThatExist() throws IOException {
        List<String> missing = new ArrayList<>();
        String tests = testClasses();
        for (Matcher test = TEST_CLASS.matcher(readme() + Files.readString(ROOT.resolve("docs/deviations.md")));
                test.find(); ) {
            if (!tests.contains("/" + test.group(1) + ".java")) {
                missing.add(test.group(1));
            }
        }
        for (String page : List.of(
                "README.md",
                "docs/walk.md",
                "CONTRIBUTING.md",
                "SECURITY.md",
                "docs/json.md",
                "docs/language.md",
                "docs/appender.md",
                "docs/logback.md",
                "docs/log4j.md",
                "docs/jul.md",
                "docs/sinks.md",
                "docs/codecs.md",
                "docs/layouts.md",
                "docs/command-line.md")) {
            Path file = ROOT.resolve(page);
            for (Matcher link = LINK.matcher(Files.readString(file)); link.find(); ) {
                if (!Files.exists(file.resolveSibling(link.group(1)))) {
                    missing.add(page + " → " + link.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static String testClasses() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.map(Path::toString)
                    .filter(f -> f.endsWith("Test.java"))
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    /** Returns the contents of each fenced block in {@code language}. */
    private static List<String> blocks(String language) throws IOException {
        Matcher block = Pattern.compile("^```" + language + "\n(.*?)\n```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(readme());
        List<String> blocks = new ArrayList<>();
        while (block.find()) {
            blocks.add(block.group(1));
        }
        return blocks;
    }
}

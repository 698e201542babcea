package io.tremor.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String script = "";

    @BeforeEach
    void writeScript() throws IOException {
        script = Files.writeString(directory.resolve("script.tremor"), "event").toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "Connection reset by peer", "Bad file descriptor"})
    void endsQuietlyWhereNobodyReadsStandardOutput(String reason) {
        assertThat(run(input("1\n"), failing(reason), "run", script)).isEqualTo(ExitCode.RAN);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysThatSomethingWasNotDelivered() {
        assertThat(run(input("1\n"), failing("No space left on device"), "run", script))
                .isEqualTo(ExitCode.UNDELIVERED);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("Error: Cannot write <stdout>: No space left on device\n");
    }

    @Test
    void saysThatTheInputCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }
        };

        assertThat(run(broken, out, "run", script)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("Error: Cannot read <stdin>: Input/output error\n");
    }

    @Test
    void writesAFile() throws IOException {
        Path file = Files.writeString(directory.resolve("out.json"), "what it held before, which is longer");

        assertThat(run(input("{ }\n[ ]"), out, "run", "-o", file.toString(), script))
                .isEqualTo(ExitCode.RAN);
        assertThat(file).hasContent("{}\n[]\n");
        assertThat(out.size()).isZero();
    }

    @Test
    void writesAnEmptyFileWhereThereIsNothingToWrite() throws IOException {
        Path file = Files.writeString(directory.resolve("out.json"), "what it held before");

        assertThat(run(input(""), out, "run", "-o", file.toString(), script)).isEqualTo(ExitCode.RAN);
        assertThat(file).isEmptyFile();
    }

    @Test
    void leavesTheOutputAloneWhereNothingCanRun() throws IOException {
        Path file = Files.writeString(directory.resolve("out.json"), "what it held before");
        Path broken = Files.writeString(directory.resolve("broken.tremor"), "event evnt");

        run(input("1\n"), out, "run", "-o", file.toString(), "--encoder", "jsn", script);
        run(input("1\n"), out, "run", "-o", file.toString(), broken.toString());
        run(
                input("1\n"),
                out,
                "run",
                "-o",
                file.toString(),
                "-i",
                directory.resolve("none").toString(),
                script);
        run(input("1\n"), out, "run", "-o", script, script);

        assertThat(file).hasContent("what it held before");
        assertThat(Path.of(script)).hasContent("event");
    }

    @Test
    void takesADashForTheStandardStreams() {
        assertThat(run(input("{ }"), out, "run", "-i", "-", "-o", "-", script)).isEqualTo(ExitCode.RAN);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("{}\n");
    }

    @Test
    void takesAnArgumentThatStartsWithAnAtSignAsItIs() {
        assertThat(run(input("1"), out, "run", "@" + script)).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Error: Cannot read @");
    }

    @Test
    void callsADefectADefect() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalArgumentException("snot");
            }
        };

        assertThat(run(broken, out, "run", script)).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Error: this should not happen: java.lang.IllegalArgumentException: snot\n\tat ");
    }

    @Test
    void saysWhatToDoWhereMemoryIsShort() {
        InputStream hungry = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError();
            }
        };

        assertThat(run(hungry, out, "run", script)).isEqualTo(ExitCode.INTERNAL);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Error: out of memory;")
                .contains("TREMOR_JAVA_OPTS");
    }

    @Test
    void coloursDiagnosticsWhereAskedTo() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.tremor"), "event evnt");
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);

        new Main(input(""), out, errors, true, "").run("run", broken.toString());

        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\033[1;31mError:\033[0m \n")
                .contains("^^^^");
    }

    private ExitCode run(InputStream in, OutputStream out, String... args) {
        return new Main(in, out, new PrintStream(err, true, StandardCharsets.UTF_8), false, "").run(args);
    }

    private static InputStream input(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}

package io.tremor.forwarder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, with the packaged jar. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/tremor is for POSIX shells")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LauncherIT {
    @TempDir
    private Path directory;

    private String script = "";

    @BeforeEach
    void writeScript() throws IOException {
        script = Files.writeString(directory.resolve("script.tremor"), "event").toString();
    }

    @Test
    void writesDataAndNothingElseToStandardOutput() {
        assertThat(Launch.tremor("{ \"a\": 1 }\r\n\n[ 2 ]", "run", script))
                .isEqualTo(new Launch(0, "{\"a\":1}\n[2]\n", ""));
    }

    @Test
    void reportsBrokenMessagesOnStandardErrorAndExitsWithZero() {
        Launch launch = Launch.tremor("1\n{\n2\n", "run", script);

        assertThat(launch.exit()).isZero();
        assertThat(launch.out()).isEqualTo("1\n2\n");
        assertThat(launch.err())
                .startsWith("Error: <stdin>: message 2 at byte 2, offset 1 (line 1, column 2): expected ");
    }

    @Test
    void takesAnEmptyInputAsTheFramingHasIt() {
        assertThat(Launch.tremor("", "run", script)).isEqualTo(new Launch(0, "", ""));

        Launch whole = Launch.tremor("", "run", "--preprocessor", "none", script);
        assertThat(whole.exit()).isZero();
        assertThat(whole.out()).isEmpty();
        assertThat(whole.err())
                .startsWith("Error: <stdin>: message 1 at byte 0")
                .hasLineCount(1);
    }

    @Test
    void exitsWithOneWhereNothingRan() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.tremor"), "event evnt\n");

        Launch launch = Launch.tremor("1\n", "run", broken.toString());
        assertThat(launch.exit()).isEqualTo(1);
        assertThat(launch.out()).isEmpty();
        assertThat(launch.err())
                .startsWith("Error: \n"
                        + "    1 | event evnt\n"
                        + "      |       ^^^^ Found the token `evnt` but expected one of ");
        assertThat(Launch.tremor("", "snot").exit()).isEqualTo(1);
        assertThat(Launch.tremor("", "run", "none.tremor").exit()).isEqualTo(1);
    }

    @Test
    void findsModulesOnTremorPath() throws IOException {
        Path library = Files.createDirectories(directory.resolve("a lib"));
        Files.writeString(library.resolve("answers.tremor"), "const ANSWER = 42;\n");
        Files.writeString(directory.resolve("uses.tremor"), "use answers;\nanswers::ANSWER + event\n");

        assertThat(Launch.shell(directory, "echo 1 | TREMOR_PATH=\"none:$PWD/a lib\" \"$TREMOR\" run uses.tremor"))
                .isEqualTo(new Launch(0, "43\n", ""));
    }

    @Test
    void startsFromTheArchiveOfClasses() {
        assumeThat(Launch.LAUNCHER.toString())
                .as("Java 17 cannot archive what lies below a name with a blank")
                .doesNotContain(" ");

        Launch launch =
                Launch.shell(directory, "echo 1 | TREMOR_JAVA_OPTS=-Xlog:class+load \"$TREMOR\" run script.tremor");

        assertThat(launch.out()).contains("io.tremor.forwarder.Main source: shared objects file (top)");
    }

    @Test
    void takesNoNoticeOfAnArchiveThatDoesNotFit() throws IOException {
        Path lib = Files.createDirectories(directory.resolve("home/lib"));
        Path bin = Files.createDirectories(directory.resolve("home/bin"));
        Files.copy(Launch.LAUNCHER, bin.resolve("tremor"));
        Files.copy(Path.of("target/tremor.jar"), lib.resolve("tremor.jar"));
        String archive = "tremor-" + System.getProperty("java.runtime.version") + ".jsa";

        Files.copy(Path.of("target").resolve(archive), lib.resolve(archive));
        Launch elsewhere = Launch.shell(directory, "echo 1 | home/bin/tremor run script.tremor");
        Files.delete(lib.resolve(archive));
        Files.writeString(lib.resolve(archive), "no archive");
        Launch broken = Launch.shell(directory, "echo 1 | home/bin/tremor run script.tremor");

        assertThat(elsewhere).isEqualTo(new Launch(0, "1\n", ""));
        assertThat(broken).isEqualTo(elsewhere);
    }

    @Test
    void knowsItsVersion() {
        Launch launch = Launch.tremor("", "--version");

        assertThat(launch.out()).matches("tremor \\d+\\.\\d+\\.\\d+.*\n");
        assertThat(launch.err()).isEmpty();
    }

    @Test
    void answersEachLineBeforeTheNextComes() throws Exception {
        Process process = Launch.prepare(Launch.LAUNCHER.toString(), "run", script)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (OutputStream in = process.getOutputStream();
                BufferedReader out =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < 20; i++) {
                in.write(("{ \"a\": " + i + " }\n").getBytes(StandardCharsets.UTF_8));
                in.flush();
                assertThat(out.readLine()).isEqualTo("{\"a\":" + i + "}");
            }
        }
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void endsQuietlyWhenItsReaderHasGone() {
        Launch launch =
                Launch.shell(directory, "{ yes 1 | \"$TREMOR\" run script.tremor; echo \"exit $?\" >&2; } | head -n 3");

        assertThat(launch).isEqualTo(new Launch(0, "1\n1\n1\n", "exit 0\n"));
    }

    @Test
    void copesWithClosedStreams() {
        assertThat(Launch.shell(directory, "echo 1 | \"$TREMOR\" run script.tremor >&-"))
                .isEqualTo(new Launch(0, "", ""));
        assertThat(Launch.shell(directory, "\"$TREMOR\" run script.tremor <&-")).isEqualTo(new Launch(0, "", ""));
        assertThat(Launch.shell(directory, "echo { | \"$TREMOR\" run script.tremor 2>&-"))
                .isEqualTo(new Launch(0, "", ""));
    }

    @Test
    void exitsWithTwoWhereSomethingWasNotDelivered() {
        assumeThat(Path.of("/dev/full")).exists();

        Launch launch = Launch.shell(directory, "echo 1 | \"$TREMOR\" run script.tremor >/dev/full");

        assertThat(launch.exit()).isEqualTo(2);
        assertThat(launch.err()).startsWith("Error: Cannot write <stdout>: ").hasLineCount(1);
    }

    @Test
    void isFoundThroughLinks() throws IOException {
        Path links = Files.createDirectories(directory.resolve("a b/bin"));
        Path first = Files.createSymbolicLink(links.resolve("first"), Launch.LAUNCHER);
        Path second = Files.createSymbolicLink(directory.resolve("second"), Path.of("a b/bin/first"));

        Launch byLink = Launch.shell(directory, "echo '[ ]' | ./second run script.tremor");
        Launch byPath = Launch.shell(directory, "PATH=\"$PWD/a b/bin:$PATH\"; echo '[ ]' | first run script.tremor");
        Files.delete(second);
        Files.delete(first);

        assertThat(byLink).isEqualTo(new Launch(0, "[]\n", ""));
        assertThat(byPath).isEqualTo(byLink);
    }

    @Test
    void findsJavaOnThePathWithoutJavaHome() {
        assertThat(Launch.shell(
                        directory,
                        "PATH=\"$JAVA_HOME/bin:$PATH\"; unset JAVA_HOME; echo 1 | \"$TREMOR\" run script.tremor"))
                .isEqualTo(new Launch(0, "1\n", ""));
    }

    @Test
    void passesOptionsToJavaBehindItsOwn() throws IOException {
        Files.writeString(directory.resolve("broken.tremor"), "event evnt");

        Launch launch = Launch.shell(
                directory,
                "TREMOR_JAVA_OPTS='-Dsnot=*  -Dtremor.colours=true -XX:+UseParallelGC' \"$TREMOR\" run broken.tremor");

        assertThat(launch.exit()).isEqualTo(1);
        assertThat(launch.err()).startsWith("\033[1;31mError:");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertThat(Launch.shell(directory, "JAVA_HOME=/none \"$TREMOR\" run script.tremor"))
                .isEqualTo(new Launch(1, "", "Error: JAVA_HOME is /none, but there is no bin/java in it\n"));

        Path bin = Files.createDirectories(directory.toRealPath().resolve("checkout/bin"));
        Files.copy(Launch.LAUNCHER, bin.resolve("tremor"));
        assertThat(Launch.shell(directory, "checkout/bin/tremor run script.tremor"))
                .isEqualTo(new Launch(
                        1,
                        "",
                        "Error: there is no tremor.jar in " + bin.getParent()
                                + "; build it there with: mvn package\n"));
    }

    @Test
    void saysThatAJavaIsTooOld() throws IOException {
        Path old = Files.createDirectories(directory.resolve("old/bin"));
        Files.copy(Path.of("/bin/true"), old.resolve("java"));
        Files.writeString(directory.resolve("old/release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"1.8.0_392\"\n");

        assertThat(Launch.shell(directory, "JAVA_HOME=\"$PWD/old\" \"$TREMOR\" run script.tremor"))
                .isEqualTo(
                        new Launch(1, "", "Error: " + old + "/java is Java 1.8.0_392, but tremor needs 17 or newer\n"));
    }

    @Test
    void opensFilesWhoseNamesAreNotAsciiInAnyLocale() {
        assertThat(Launch.shell(
                        directory,
                        "cp script.tremor größe.tremor; echo 1 >日本.json; LC_ALL=C \"$TREMOR\" run -i 日本.json"
                                + " größe.tremor"))
                .isEqualTo(new Launch(0, "1\n", ""));
    }
}

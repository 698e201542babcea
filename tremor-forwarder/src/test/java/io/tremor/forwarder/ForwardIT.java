package io.tremor.forwarder;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.testkit.sink.StreamPeer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** {@code tremor forward}, with the packaged jar and real sinks. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/tremor is for POSIX shells")
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ForwardIT {
    private static final String EVENTS =
            "{\"level\":\"DEBUG\",\"n\":1}\n{\"level\":\"INFO\",\"n\":2}\n{\"level\":\"ERROR\",\"n\":3}\n";

    @TempDir
    private Path directory;

    private String script = "";

    @BeforeEach
    void writeScript() throws IOException {
        script = Files.writeString(directory.resolve("shape.tremor"), """
                        let event.env = args.env;
                        match event of
                          case %{ level == "DEBUG" } => drop
                          case %{ level == "ERROR" } => emit => "alerts"
                          case _ => event
                        end
                        """).toString();
    }

    @Test
    void shapesAFileAndShipsEachPortToItsSink() throws IOException {
        Path input = Files.writeString(directory.resolve("in.jsonl"), EVENTS + "{\"broken\n");
        Path alerts = directory.resolve("alerts.jsonl");

        Launch launch = Launch.tremor(
                "",
                "forward",
                "--from",
                "file:" + input,
                "--script",
                script,
                "--args",
                "{\"env\": \"prod\"}",
                "--to",
                "stdout:",
                "--to",
                "file:" + alerts + " port=alerts");

        assertThat(launch.out()).isEqualTo("{\"level\":\"INFO\",\"n\":2,\"env\":\"prod\"}\n");
        assertThat(alerts).hasContent("{\"level\":\"ERROR\",\"n\":3,\"env\":\"prod\"}");
        assertThat(launch.err())
                .startsWith("Error: " + input + ": message 4 at byte ")
                .hasLineCount(1);
        assertThat(launch.exit()).isZero();
    }

    @Test
    void readsStandardInputAndWritesStandardOutputUnlessToldOtherwise() {
        assertThat(Launch.tremor(EVENTS, "forward")).isEqualTo(new Launch(0, EVENTS, ""));
        assertThat(Launch.tremor("a\nb\n", "forward", "--from", "string+stdin:", "--to", "string+stdout:"))
                .isEqualTo(new Launch(0, "a\nb\n", ""));
    }

    @Test
    void losesNothingWhileASinkIsAway() throws Exception {
        StreamPeer peer = StreamPeer.plain(port -> {
            throw new AssertionError("nobody here opens a sink");
        });
        peer.die();
        List<String> sent =
                IntStream.range(0, 100_000).mapToObj(n -> "{\"n\":" + n + "}").toList();
        Process process = Launch.prepare(
                        Launch.LAUNCHER.toString(),
                        "forward",
                        "--budget",
                        "1MiB",
                        "--to",
                        "json+tcp://127.0.0.1:" + peer.port())
                .start();
        Launch.THREADS.execute(() -> send(process, sent));
        assertThat(process.errorReader(StandardCharsets.UTF_8).readLine()).contains("Connection refused");
        peer.revive();

        assertThat(peer.awaitLines(sent.size())).isEqualTo(sent);
        assertThat(process.waitFor()).isZero();
        peer.close();
    }

    private static void send(Process process, List<String> lines) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(lines.stream().collect(Collectors.joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void saysWhatASinkDidNotTakeInTime() {
        Launch launch = Launch.tremor(EVENTS, "forward", "--to", "tcp://127.0.0.1:1", "--drain", "200ms");

        assertThat(launch.exit()).isEqualTo(2);
        assertThat(launch.err())
                .contains("Error: the sink failed, what it did not take is tried again: tcp://127.0.0.1:1: Connection"
                        + " refused\n")
                .endsWith("Error: of 3 events 0 were delivered; not delivered: deadline 3\n");
    }

    @Test
    void deliversWhatItHasReadWhenItIsToldToEnd() throws Exception {
        Path output = directory.resolve("out.jsonl");
        Process process = Launch.prepare(
                        Launch.LAUNCHER.toString(), "forward", "--to", "stdout:", "--to", "file:" + output)
                .redirectErrorStream(true)
                .start();
        OutputStream in = process.getOutputStream();
        in.write("{\"n\":1}\n".getBytes(StandardCharsets.UTF_8));
        in.flush();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("{\"n\":1}");

        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(output).hasContent("{\"n\":1}");
    }
}

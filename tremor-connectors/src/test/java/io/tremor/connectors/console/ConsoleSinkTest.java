package io.tremor.connectors.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.Sink;
import io.tremor.api.spi.SinkProvider;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConsoleSinkTest {
    private final PrintStream output = System.out;
    private final PrintStream error = System.err;

    @AfterEach
    void restore() {
        System.setOut(output);
        System.setErr(error);
    }

    @Test
    void writesToTheStreamThatStandsThereAtTheTime() throws IOException {
        try (Sink stdout = SinkProvider.forScheme("stdout").open(URI.create("stdout:/"));
                Sink stderr = SinkProvider.forScheme("stderr").open(URI.create("stderr:/"))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            System.setOut(new PrintStream(out));
            System.setErr(new PrintStream(err));
            stdout.write(line("out"));
            stderr.write(line("err"));
            stdout.flush();
            stderr.flush();
            assertThat(out).hasToString("out\n");
            assertThat(err).hasToString("err\n");
        }
    }

    @Test
    void writesABatchInOneCallWhateverItsSize() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        System.setOut(new PrintStream(new OutputStream() {
            @Override
            public void write(int b) {
                sizes.add(1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                sizes.add(length);
            }
        }));
        Sink stdout = new StdoutSinkProvider().open(URI.create("stdout:/"));
        stdout.write(line("x".repeat(1_000_000)));
        assertThat(sizes).containsExactly(1_000_001);
    }

    @Test
    void saysThatNobodyReads() throws IOException {
        System.setOut(new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        }));
        Sink stdout = new StdoutSinkProvider().open(URI.create("stdout:/"));
        stdout.write(line("lost"));
        assertThatThrownBy(stdout::flush).isInstanceOf(IOException.class).hasMessageContaining("stdout");
        System.setOut(output);
        stdout.flush();
    }

    @Test
    void neverClosesTheStream() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out));
        new StdoutSinkProvider().open(URI.create("stdout:/")).close();
        System.out.print("still open");
        System.out.flush();
        assertThat(out).hasToString("still open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stdout:/?a=b", "stdout:/#a", "stdout:/a", "stdout:a", "stdout://host"})
    void refusesWhatItDoesNotKnow(String uri) {
        assertThatThrownBy(() -> new StdoutSinkProvider().open(URI.create(uri)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("`stdout:` takes no path and no options");
    }

    private static OutputBuffer line(String text) {
        OutputBuffer buffer = new OutputBuffer(16);
        byte[] bytes = (text + '\n').getBytes(StandardCharsets.UTF_8);
        buffer.write(bytes, 0, bytes.length);
        return buffer;
    }
}

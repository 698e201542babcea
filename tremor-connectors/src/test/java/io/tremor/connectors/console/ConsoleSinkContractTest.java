package io.tremor.connectors.console;

import io.tremor.api.spi.Sink;
import io.tremor.testkit.sink.SinkContract;
import io.tremor.testkit.sink.SinkPeer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

final class ConsoleSinkContractTest extends SinkContract {
    @Override
    protected SinkPeer peer() {
        return new Terminal();
    }

    /** Stands in for whoever reads the stream. */
    private static final class Terminal implements SinkPeer {
        private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
        private PrintStream stream = new PrintStream(shown);

        @Override
        public Sink open() {
            return ConsoleSink.open("stdout", URI.create("stdout:/"), () -> stream);
        }

        @Override
        public List<String> awaitLines(int count) {
            List<String> lines = shown.toString(StandardCharsets.UTF_8).lines().toList();
            shown.reset();
            return lines;
        }

        @Override
        public void die() {
            stream = new PrintStream(new OutputStream() {
                @Override
                public void write(int b) throws IOException {
                    throw new IOException("Broken pipe");
                }
            });
        }

        @Override
        public void revive() {
            stream = new PrintStream(shown);
        }

        @Override
        public void close() {}
    }
}

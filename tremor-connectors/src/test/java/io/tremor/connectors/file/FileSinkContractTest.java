package io.tremor.connectors.file;

import io.tremor.api.spi.Sink;
import io.tremor.testkit.sink.SinkContract;
import io.tremor.testkit.sink.SinkPeer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

final class FileSinkContractTest extends SinkContract {
    @TempDir
    private Path directory;

    @Override
    protected SinkPeer peer() {
        return new Reader(directory.resolve("app.jsonl"));
    }

    /** Reads the file; a directory of that name keeps it from being written. */
    private static final class Reader implements SinkPeer {
        private final Path file;
        private final URI uri;
        private long read;

        Reader(Path file) {
            this.file = file;
            uri = file.toUri();
        }

        @Override
        public Sink open() {
            return new FileSinkProvider().open(uri);
        }

        @Override
        public List<String> awaitLines(int count) {
            try {
                List<String> lines = Files.readAllLines(file);
                List<String> unread = lines.subList((int) read, lines.size());
                read = lines.size();
                return unread;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void die() throws IOException {
            Files.deleteIfExists(file);
            Files.createDirectory(file);
        }

        @Override
        public void revive() throws IOException {
            Files.delete(file);
            read = 0;
        }

        @Override
        public void close() {}
    }
}

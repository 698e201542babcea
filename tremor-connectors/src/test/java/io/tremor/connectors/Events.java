package io.tremor.connectors;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.Sink;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Events as lines, and the URIs of files. */
public final class Events {
    private Events() {}

    /** Writes {@code line} and a line feed. */
    public static void write(String line, Sink sink) throws IOException {
        sink.write(buffer(line + '\n'));
        sink.flush();
    }

    /** Returns a buffer that holds {@code text}. */
    public static OutputBuffer buffer(String text) {
        OutputBuffer buffer = new OutputBuffer(16);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        buffer.write(bytes, 0, bytes.length);
        return buffer;
    }

    /** Returns {@code path} as it is written in an option or a URI. */
    public static String text(Path path) {
        return path.toUri().getRawPath();
    }

    /** Returns the URI of a file with options. */
    public static URI file(Path path, String options) {
        return URI.create("file:" + text(path) + options);
    }
}

package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * GELF messages as datagrams: compressed if asked for, or, unless told otherwise, where that may save chunks; and cut into
 * chunks where one datagram does not do.
 */
final class GelfDatagrams implements Postprocessor {
    private final @Nullable Compression compression;
    private final boolean isAutomatic;
    private final GelfChunking chunking = GelfChunking.asNeeded();

    private GelfDatagrams(@Nullable Compression compression, boolean isAutomatic) {
        this.compression = compression;
        this.isAutomatic = isAutomatic;
    }

    /** Compresses what does not fit a datagram otherwise. */
    static GelfDatagrams automatic() {
        return new GelfDatagrams(new Compression(Compression.Format.GZIP), true);
    }

    /** Compresses every message. */
    static GelfDatagrams compressed(Compression.Format format) {
        return new GelfDatagrams(new Compression(format), false);
    }

    /** Compresses nothing. */
    static GelfDatagrams plain() {
        return new GelfDatagrams(null, false);
    }

    @Override
    public void frame(OutputBuffer output, int start) {
        if (isCompressed(output.length() - start) && compression != null) {
            compression.frame(output, start);
        }
        if (chunking.cuts(output.length() - start)) {
            chunking.frame(output, start);
        }
    }

    @Override
    public void frames(OutputBuffer message, FrameHandler frames) throws IOException {
        if (isCompressed(message.length()) && compression != null) {
            compression.frame(message, 0);
        }
        chunking.frames(message, frames);
    }

    private boolean isCompressed(int length) {
        return !isAutomatic || chunking.cuts(length);
    }
}

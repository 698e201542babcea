package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/** {@code gzip} and {@code zlib}: each message compressed on its own. */
final class Compression implements Postprocessor {
    private static final int STEP = 4096;
    private static final byte[] GZIP_HEADER = {0x1F, (byte) 0x8B, Deflater.DEFLATED, 0, 0, 0, 0, 0, 0, (byte) 0xFF};

    private final Format format;
    private @Nullable Deflater deflater;

    Compression(Format format) {
        this.format = format;
    }

    @Override
    public void frame(OutputBuffer output, int start) {
        byte[] message = Arrays.copyOfRange(output.array(), start, output.length());
        output.truncate(start);
        if (format == Format.ZLIB) {
            deflate(message, output);
            return;
        }
        output.write(GZIP_HEADER, 0, GZIP_HEADER.length);
        deflate(message, output);
        CRC32 checksum = new CRC32();
        checksum.update(message);
        ByteBuffer trailer = ByteBuffer.allocate(2 * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        trailer.putInt((int) checksum.getValue()).putInt(message.length);
        output.write(trailer.array(), 0, trailer.capacity());
    }

    private void deflate(byte[] message, OutputBuffer output) {
        Deflater open = deflater == null ? new Deflater(Deflater.BEST_SPEED, format == Format.GZIP) : deflater;
        deflater = open;
        open.reset();
        open.setInput(message);
        open.finish();
        while (!open.finished()) {
            byte[] bytes = output.reserve(STEP);
            int count = open.deflate(bytes, output.length(), bytes.length - output.length());
            output.advance(count);
        }
    }

    /** What stands around the compressed bytes. */
    enum Format {
        /** RFC 1952. */
        GZIP,
        /** RFC 1950. */
        ZLIB
    }
}

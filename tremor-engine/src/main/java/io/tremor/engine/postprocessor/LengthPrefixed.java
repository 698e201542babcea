package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;
import java.nio.ByteBuffer;

/**
 * {@code length-prefixed}: the length before each message.
 *
 * <pre>
 *   0                8
 *   | length, 64 bit | message ...
 *     big endian
 * </pre>
 */
final class LengthPrefixed implements Postprocessor {
    @Override
    public void frame(OutputBuffer output, int start) {
        int length = output.length() - start;
        byte[] bytes = MessageStart.makeRoom(output, start, Long.BYTES);
        ByteBuffer.wrap(bytes).putLong(start, length);
    }
}

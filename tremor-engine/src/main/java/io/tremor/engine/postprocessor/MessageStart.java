package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;

/** Makes room in front of a message that is in the buffer already. */
final class MessageStart {
    private MessageStart() {}

    /** Moves what begins at {@code start} back by {@code count} bytes; returns the array, where these are to be filled. */
    static byte[] makeRoom(OutputBuffer output, int start, int count) {
        int length = output.length() - start;
        byte[] bytes = output.reserve(count);
        System.arraycopy(bytes, start, bytes, start + count, length);
        output.advance(count);
        return bytes;
    }
}

package io.tremor.engine.preprocessor;

import io.tremor.api.codec.OutputBuffer;

/** A form in which a message may travel. Not thread-safe. */
interface Packing {
    /**
     * Returns the message that is packed in {@code length} bytes; the buffer is good until the next call.
     *
     * @throws PackingException if they are not packed as they should be, or too much is in them
     */
    OutputBuffer unpack(byte[] bytes, int offset, int length) throws PackingException;
}

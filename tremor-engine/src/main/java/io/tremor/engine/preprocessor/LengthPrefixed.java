package io.tremor.engine.preprocessor;

import java.nio.ByteBuffer;

/** {@code length-prefixed}: the length as 64 bits, the highest first, before each message. */
final class LengthPrefixed extends PrefixedFrames {
    LengthPrefixed(int maxMessage) {
        super(maxMessage);
    }

    @Override
    long readPrefix(byte[] bytes, int from, int to) {
        if (to - from < Long.BYTES) {
            return UNFINISHED;
        }
        long length = ByteBuffer.wrap(bytes).getLong(from);
        return length < 0 ? SENSELESS : endPrefix(from + Long.BYTES, length);
    }

    @Override
    String prefix() {
        return "a length below 2^63";
    }
}

package io.tremor.engine.lang.function;

/**
 * SipHash-1-3: a hash that nobody who does not know its keys can predict (Jean-Philippe Aumasson and Daniel J.
 * Bernstein,
 * "SipHash: a fast short-input PRF", 2012), with one round for each word and three at the end.
 */
final class SipHash {
    private long v0;
    private long v1;
    private long v2;
    private long v3;

    private SipHash(long k0, long k1) {
        v0 = k0 ^ 0x736f6d6570736575L;
        v1 = k1 ^ 0x646f72616e646f6dL;
        v2 = k0 ^ 0x6c7967656e657261L;
        v3 = k1 ^ 0x7465646279746573L;
    }

    /** Returns the hash of {@code bytes}. */
    static long of(long k0, long k1, byte[] bytes) {
        SipHash hash = new SipHash(k0, k1);
        int whole = bytes.length & ~7;
        for (int at = 0; at < whole; at += 8) {
            hash.add(word(bytes, at, at + 8));
        }
        hash.add(word(bytes, whole, bytes.length) | (long) bytes.length << 56);
        return hash.finish();
    }

    private static long word(byte[] bytes, int from, int to) {
        long word = 0;
        for (int i = from; i < to; i++) {
            word |= (bytes[i] & 0xffL) << 8 * (i - from);
        }
        return word;
    }

    private void add(long word) {
        v3 ^= word;
        round();
        v0 ^= word;
    }

    private long finish() {
        v2 ^= 0xff;
        round();
        round();
        round();
        return v0 ^ v1 ^ v2 ^ v3;
    }

    private void round() {
        v0 += v1;
        v1 = Long.rotateLeft(v1, 13) ^ v0;
        v0 = Long.rotateLeft(v0, 32);
        v2 += v3;
        v3 = Long.rotateLeft(v3, 16) ^ v2;
        v0 += v3;
        v3 = Long.rotateLeft(v3, 21) ^ v0;
        v2 += v1;
        v1 = Long.rotateLeft(v1, 17) ^ v2;
        v2 = Long.rotateLeft(v2, 32);
    }
}

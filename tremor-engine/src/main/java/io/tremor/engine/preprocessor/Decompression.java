package io.tremor.engine.preprocessor;

import io.tremor.api.codec.OutputBuffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * {@code decompress}: gzip and zlib, told apart by their first bytes; what starts otherwise is passed on as it is.
 *
 * <p>A message may become no longer than is allowed, and, beyond 1 MiB, not more than {@value #MOST_RATIO} times as long as
 * it was; it is looked at after every few bytes, so that a bomb does not get far. What is unpacked is not unpacked again.
 */
final class Decompression implements Packing {
    private static final int MOST_RATIO = 200;
    private static final int FREE_OF_RATIO = 1 << 20;
    private static final int MOST_MEMBERS = 1024;
    private static final int STEP = 8192;
    private static final int USUAL_LENGTH = 1 << 12;
    private static final int LARGEST_KEPT = 1 << 20;
    private static final int HEADER = 10;
    private static final int TRAILER = 8;

    private final int most;
    private final byte[] step = new byte[STEP];
    private OutputBuffer output = new OutputBuffer(USUAL_LENGTH);

    Decompression(int most) {
        this.most = most;
    }

    /** Returns whether the bytes start as gzip or zlib does. */
    static boolean isCompressed(byte[] bytes, int offset, int length) {
        return isGzip(bytes, offset, offset + length) || isZlib(bytes, offset, length);
    }

    private static boolean isGzip(byte[] bytes, int at, int end) {
        return end - at >= 2 && bytes[at] == 0x1F && bytes[at + 1] == (byte) 0x8B;
    }

    /** The second byte tells the level, and makes both of them together a multiple of 31. */
    private static boolean isZlib(byte[] bytes, int at, int length) {
        if (length < 2 || bytes[at] != 0x78) {
            return false;
        }
        int second = bytes[at + 1] & 0xFF;
        return second == 0x01 || second == 0x5E || second == 0x9C || second == 0xDA;
    }

    @Override
    public OutputBuffer unpack(byte[] bytes, int offset, int length) throws PackingException {
        if (output.array().length > LARGEST_KEPT) {
            output = new OutputBuffer(USUAL_LENGTH);
        }
        output.clear();
        boolean isGzip = isGzip(bytes, offset, offset + length);
        if (!isGzip && !isZlib(bytes, offset, length)) {
            output.write(bytes, offset, length);
            return output;
        }
        long limit = Math.min(most, Math.max(FREE_OF_RATIO, (long) MOST_RATIO * length));
        Inflater inflater = new Inflater(isGzip);
        try {
            if (isGzip) {
                members(inflater, bytes, offset, offset + length, limit);
            } else {
                inflate(inflater, bytes, offset, offset + length, limit);
            }
        } catch (DataFormatException e) {
            throw new PackingException("the compressed message is damaged: " + e.getMessage());
        } finally {
            inflater.end();
        }
        return output;
    }

    /** Unpacks one member after the other; what follows and is none is left alone. */
    private void members(Inflater inflater, byte[] bytes, int from, int end, long limit)
            throws PackingException, DataFormatException {
        int at = from;
        for (int members = 0; isGzip(bytes, at, end); members++) {
            if (members == MOST_MEMBERS) {
                throw new PackingException("the compressed message has more than " + MOST_MEMBERS + " members");
            }
            int start = output.length();
            at = inflate(inflater, bytes, behindHeader(bytes, at, end), end, limit);
            check(bytes, at, end, start);
            at += TRAILER;
            inflater.reset();
        }
    }

    /** Returns where the compressed bytes of a member begin. */
    private static int behindHeader(byte[] bytes, int from, int end) throws PackingException {
        if (end - from < HEADER || bytes[from + 2] != 8) {
            throw damaged();
        }
        int flags = bytes[from + 3];
        int at = from + HEADER;
        if ((flags & 4) != 0) {
            at += end - at < 2 ? end : 2 + (bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8);
        }
        // Name and comment, each with a null byte behind it.
        for (int flag = 8; flag <= 16; flag *= 2) {
            if ((flags & flag) != 0) {
                while (at < end && bytes[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & 2) != 0 ? 2 : 0;
        if (at > end) {
            throw damaged();
        }
        return at;
    }

    /** Unpacks one stream; returns where it ends. */
    private int inflate(Inflater inflater, byte[] bytes, int from, int end, long limit)
            throws PackingException, DataFormatException {
        inflater.setInput(bytes, from, end - from);
        while (!inflater.finished()) {
            int count = inflater.inflate(step);
            if (count == 0 && !inflater.finished()) {
                throw damaged();
            }
            if (output.length() + count > limit) {
                throw new PackingException("the compressed message would have more than " + limit + " bytes");
            }
            output.write(step, 0, count);
        }
        return end - inflater.getRemaining();
    }

    private void check(byte[] bytes, int at, int end, int start) throws PackingException {
        if (end - at < TRAILER) {
            throw damaged();
        }
        CRC32 checksum = new CRC32();
        checksum.update(output.array(), start, output.length() - start);
        int expected = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
        if (expected != (int) checksum.getValue()) {
            throw damaged();
        }
    }

    private static PackingException damaged() {
        return new PackingException("the compressed message is damaged or cut off");
    }
}

package io.tremor.engine.codec.json;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.Value;
import io.tremor.engine.value.Tape;
import java.util.Objects;
import java.util.function.Function;

/**
 * JSON as RFC 8259 has it, strictly: UTF-8 without byte order mark, integers exact up to 64 bits signed or unsigned, floats
 * within the range of a double, of duplicate keys the last value. What exactly is accepted: {@code docs/json.md}.
 */
public final class JsonCodec implements Codec {
    /** A copy that one document made longer than this is not kept for the next ones. */
    private static final int KEPT_BYTES = 8 << 20;

    private final int maxDepth;
    private final Tape tape = Tape.reusable();
    private final TapeParser parser;
    private final JsonWriter writer = new JsonWriter();
    private byte[] padded = new byte[0];
    private boolean busy;

    /** Creates a codec that accepts up to {@code maxDepth} levels of nesting. */
    public JsonCodec(int maxDepth) {
        this.maxDepth = maxDepth;
        parser = new TapeParser(tape, maxDepth);
    }

    @Override
    public <R> R decode(byte[] bytes, int offset, int length, Function<? super Value, ? extends R> use) {
        if (busy) {
            throw new IllegalStateException("decode was called from inside a decode of the same codec");
        }
        busy = true;
        try {
            index(bytes, offset, length);
            return use.apply(tape.root());
        } finally {
            tape.release();
            if (padded.length > KEPT_BYTES) {
                padded = new byte[0];
            }
            busy = false;
        }
    }

    private void index(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        int limit = offset + length;
        if (limit <= bytes.length - Tape.PADDING && bytes[limit] >= 0 && bytes[limit] < ' ') {
            parse(parser, bytes, offset, limit);
            return;
        }
        if (padded.length < length + Tape.PADDING) {
            padded = new byte[length + (length >> 2) + Tape.PADDING];
        }
        System.arraycopy(bytes, offset, padded, 0, length);
        padded[length] = 0;
        parse(parser, padded, 0, length);
    }

    @Override
    public Value decode(byte[] bytes) {
        byte[] own = new byte[bytes.length + Tape.PADDING];
        System.arraycopy(bytes, 0, own, 0, bytes.length);
        Tape kept = Tape.owning(own, 16 + bytes.length / 8);
        TapeParser once = new TapeParser(kept, maxDepth);
        parse(once, own, 0, bytes.length);
        kept.trim(once.size);
        return kept.root();
    }

    /**
     * Reads a document that stands at the start of an array, which from then on nobody may change: the value lies in it,
     * and stays good.
     *
     * @param bytes goes on for at least {@link Tape#PADDING} bytes behind the document
     */
    public Value keep(byte[] bytes, int length) {
        bytes[length] = 0;
        try {
            parse(parser, bytes, 0, length);
            return tape.kept(parser.size).root();
        } finally {
            tape.release();
        }
    }

    private static void parse(TapeParser parser, byte[] bytes, int from, int limit) {
        try {
            if (limit - from > Tape.MAX_DOCUMENT) {
                throw new MalformedJson(
                        ErrorCode.MESSAGE_TOO_LONG, "a document of at most " + Tape.MAX_DOCUMENT + " bytes", limit);
            }
            parser.parse(bytes, from, limit);
        } catch (MalformedJson problem) {
            throw JsonDiagnostics.explain(problem, bytes, from, limit);
        }
    }

    @Override
    public void encode(Value value, OutputBuffer output) {
        writer.write(value, output);
    }
}

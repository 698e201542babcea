package io.tremor.engine.delivery;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.Value;
import io.tremor.engine.postprocessor.Framing;
import org.jspecify.annotations.Nullable;

/** Turns values into framed bytes, in a buffer that it uses again. For one thread. */
public final class SinkEncoder {
    private static final int USUAL_LENGTH = 1 << 12;
    private static final int LARGEST_KEPT = 1 << 16;

    private final CodecProvider codecs;
    private final Framing framing;
    private @Nullable Codec codec;
    private OutputBuffer output = new OutputBuffer(USUAL_LENGTH);

    /** Creates an encoder. */
    public SinkEncoder(CodecProvider codecs, Framing framing) {
        this.codecs = codecs;
        this.framing = framing.copy();
    }

    /** Encodes {@code value}; the bytes are good until the next call. */
    public OutputBuffer encode(Value value) {
        if (output.array().length > LARGEST_KEPT) {
            output = new OutputBuffer(USUAL_LENGTH);
        }
        output.clear();
        Codec encoder = codec == null ? codecs.create() : codec;
        // Put back only where it has come to a good end: whatever else it was in the middle of, the next event must not
        // see.
        codec = null;
        encoder.encode(value, output);
        framing.frame(output, 0);
        codec = encoder;
        return output;
    }
}

package io.tremor.engine.lang.extractor;

import io.tremor.api.codec.CodecLimits;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.value.Utf8String;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** {@code json||}: the value that a text writes as JSON. It lies in a copy of its own, so it is good for ever. */
final class JsonExtractor implements Extractor {
    private static final int COST = 500;
    private static final int BYTES_PER_BYTE = 8;
    private static final int BYTES_PER_STEP = 4;

    /** A codec that nobody uses at the moment; a thread that finds none makes another. */
    private final AtomicReference<@Nullable JsonCodec> spare = new AtomicReference<>();

    @Override
    public boolean matches(StringValue text, Run run) {
        return extract(text, run) != null;
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        Utf8String json = Utf8String.padded(text);
        int length = json.to();
        if (!mayBeJson(json.array(), length)) {
            return null;
        }
        Budget budget = run.budget();
        budget.spend(1 + length / BYTES_PER_STEP);
        budget.allocate((long) length * BYTES_PER_BYTE);
        JsonCodec known = spare.getAndSet(null);
        JsonCodec codec = known == null ? new JsonCodec(CodecLimits.DEFAULT.maxDepth()) : known;
        try {
            return codec.keep(json.array(), length);
        } catch (DecodeException malformed) {
            return null;
        } finally {
            spare.set(codec);
        }
    }

    /** Tells most texts that are no JSON by how they start, since an exception costs far more. */
    private static boolean mayBeJson(byte[] text, int length) {
        int i = 0;
        while (i < length && " \t\r\n".indexOf(text[i]) >= 0) {
            i++;
        }
        if (i == length) {
            return false;
        }
        byte c = text[i];
        return c >= '0' && c <= '9' || "{[\"-tfn".indexOf(c) >= 0;
    }

    @Override
    public int cost() {
        return COST;
    }
}

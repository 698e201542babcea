package io.tremor.engine.lang.extractor;

import io.tremor.api.codec.CodecLimits;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.json.JsonCodec;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.lang.runtime.Run;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code json||}: the value that a text writes as JSON. It lies in a copy of its own, so it is good for ever. */
final class JsonExtractor implements Extractor {
    private static final int COST = 500;
    private static final int BYTES_PER_CHAR = 8;
    private static final int CHARS_PER_STEP = 4;

    private final JsonCodec codec = new JsonCodec(CodecLimits.DEFAULT.maxDepth());

    @Override
    public boolean matches(StringValue text, Run run) {
        return extract(text, run) != null;
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        String json = text.text();
        if (!mayBeJson(json)) {
            return null;
        }
        Budget budget = run.budget();
        budget.spend(1 + json.length() / CHARS_PER_STEP);
        budget.allocate((long) json.length() * BYTES_PER_CHAR);
        try {
            return codec.decode(json.getBytes(StandardCharsets.UTF_8));
        } catch (DecodeException malformed) {
            return null;
        }
    }

    /** Tells most texts that are no JSON by how they start, since an exception costs far more. */
    private static boolean mayBeJson(String text) {
        int i = 0;
        while (i < text.length() && " \t\r\n".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i == text.length()) {
            return false;
        }
        char c = text.charAt(i);
        return c >= '0' && c <= '9' || "{[\"-tfn".indexOf(c) >= 0;
    }

    @Override
    public int cost() {
        return COST;
    }
}

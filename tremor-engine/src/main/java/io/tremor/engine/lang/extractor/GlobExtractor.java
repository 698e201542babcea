package io.tremor.engine.lang.extractor;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import org.jspecify.annotations.Nullable;

/** {@code glob|pattern|}: whether a whole text is of a form with wildcards. */
record GlobExtractor(GlobPattern pattern) implements Extractor {
    private static final int COST = 100;

    @Override
    public boolean matches(StringValue text, Run run) {
        return pattern.matches(text.text(), run.budget());
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        return matches(text, run) ? BoolValue.TRUE : null;
    }

    @Override
    public int cost() {
        return COST;
    }
}

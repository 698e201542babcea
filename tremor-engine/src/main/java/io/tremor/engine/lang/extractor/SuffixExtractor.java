package io.tremor.engine.lang.extractor;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import org.jspecify.annotations.Nullable;

/** {@code glob|*text|}: whether a text ends with another. */
record SuffixExtractor(String suffix) implements Extractor {
    @Override
    public boolean matches(StringValue text, Run run) {
        return text.text().endsWith(suffix);
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        return matches(text, run) ? BoolValue.TRUE : null;
    }

    @Override
    public int cost() {
        return PrefixExtractor.COST;
    }
}

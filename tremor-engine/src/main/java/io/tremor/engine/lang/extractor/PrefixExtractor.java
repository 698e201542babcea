package io.tremor.engine.lang.extractor;

import io.tremor.api.value.BoolValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import org.jspecify.annotations.Nullable;

/**
 * {@code glob|text*|}: whether a text starts with another.
 *
 * @param prefix the other
 */
public record PrefixExtractor(String prefix) implements Extractor {
    static final int COST = 25;

    @Override
    public boolean matches(StringValue text, Run run) {
        return text.text().startsWith(prefix);
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

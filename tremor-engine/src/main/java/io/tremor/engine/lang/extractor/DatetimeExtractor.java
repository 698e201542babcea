package io.tremor.engine.lang.extractor;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import io.tremor.engine.lang.time.DatetimeException;
import io.tremor.engine.lang.time.DatetimeFormat;
import org.jspecify.annotations.Nullable;

/**
 * {@code datetime|format|}: the time that a text writes, in nanoseconds since 1970. A senseless format matches nothing.
 */
final class DatetimeExtractor implements Extractor {
    private static final int COST = 200;

    private final DatetimeFormat format;

    DatetimeExtractor(String format) {
        this.format = DatetimeFormat.of(format);
    }

    @Override
    public boolean matches(StringValue text, Run run) {
        return extract(text, run) != null;
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        String time = text.text();
        run.budget().spend(1 + time.length());
        try {
            return Value.of(format.parse(time));
        } catch (DatetimeException other) {
            return null;
        }
    }

    @Override
    public int cost() {
        return COST;
    }
}

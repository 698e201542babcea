package io.tremor.engine.appender.layout;

import io.tremor.api.value.Value;
import io.tremor.engine.codec.logevent.IsoTime;
import org.jspecify.annotations.Nullable;

/** The field {@code @timestamp}. */
final class LayoutTime {
    private static final int FEWEST_DIGITS = 3;

    private LayoutTime() {}

    /** Returns the time in UTC with 3, 6 or 9 digits, as many as it needs; what is no time stays as it is. */
    static @Nullable Value iso(EventParts event) {
        Long nanos = event.timeNanos();
        if (nanos == null) {
            return event.get(ViewField.TIMESTAMP);
        }
        int digits = Math.max(FEWEST_DIGITS, IsoTime.digitsNeeded(nanos));
        return Value.of(IsoTime.text(nanos, digits, "Z"));
    }
}

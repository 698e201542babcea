package io.tremor.engine.appender;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.Value;
import io.tremor.engine.value.FieldCollector;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts that most log events do not have, and the names of those that are cut or missing. */
final class RareParts {
    static final Key TRUNCATED = Key.of("truncated");
    static final Key UNREADABLE = Key.of("unreadable");

    @Nullable
    String levelName;

    @Nullable
    Value keyValues;

    @Nullable
    Value context;

    @Nullable
    Value markers;

    @Nullable
    Value exception;

    @Nullable
    Value caller;

    private final Set<EventPart> truncated = EnumSet.noneOf(EventPart.class);
    private final Set<EventPart> unreadable = EnumSet.noneOf(EventPart.class);

    void markTruncated(EventPart part) {
        truncated.add(part);
    }

    void markUnreadable(EventPart part) {
        unreadable.add(part);
    }

    boolean isUnreadable(EventPart part) {
        return unreadable.contains(part);
    }

    /** Adds the fields {@code truncated} and {@code unreadable}, where there is something to name. */
    void putTrouble(FieldCollector record) {
        if (!truncated.isEmpty()) {
            record.add(TRUNCATED, names(truncated));
        }
        if (!unreadable.isEmpty()) {
            record.add(UNREADABLE, names(unreadable));
        }
    }

    private static Value names(Set<EventPart> parts) {
        return ArrayValue.of(
                parts.stream().<Value>map(part -> Value.of(part.key().text())).toList());
    }
}

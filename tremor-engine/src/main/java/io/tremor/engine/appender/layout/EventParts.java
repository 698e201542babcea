package io.tremor.engine.appender.layout;

import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A log event taken apart: the fields that layouts have names for, and those that a script has added. */
final class EventParts {
    static final Key CLASS = Key.of("class");
    static final Key MESSAGE = Key.of("message");
    static final Key STACK_TRACE = Key.of("stack_trace");
    static final Key METHOD = Key.of("method");
    static final Key FILE = Key.of("file");
    static final Key LINE = Key.of("line");

    private static final Key CAUSE = Key.of("cause");
    private static final List<Key> OF_EXCEPTION = List.of(CLASS, MESSAGE, STACK_TRACE, CAUSE);
    private static final List<Key> OF_CALLER = List.of(CLASS, METHOD, FILE, LINE);

    private final Map<ViewField, Value> values = new EnumMap<>(ViewField.class);
    private @Nullable List<RecordValue.Field> added;

    EventParts(RecordValue event) {
        for (RecordValue.Field field : event) {
            ViewField known = ViewField.of(field.key());
            if (known != null) {
                values.put(known, field.value());
            } else {
                added = added == null ? new ArrayList<>() : added;
                added.add(field);
            }
        }
    }

    /** Returns the value of {@code field}, or {@code null} where it is gone. */
    @Nullable
    Value get(ViewField field) {
        return values.get(field);
    }

    /** Returns the text of {@code field}, or {@code null} where it is gone or something else. */
    @Nullable
    String text(ViewField field) {
        return get(field) instanceof StringValue string ? string.text() : null;
    }

    /** Returns the time, or {@code null} where it is gone or something else. */
    @Nullable
    Long timeNanos() {
        return get(ViewField.TIMESTAMP) instanceof IntegerValue time && time.isLong() ? time.bits() : null;
    }

    /** Returns the fields that a script has added, and others that no layout has a name for. */
    List<RecordValue.Field> added() {
        return added == null ? List.of() : added;
    }

    /** Returns the part {@code key} of an exception or a line of code. */
    static @Nullable Value part(@Nullable Value whole, Key key) {
        return whole instanceof RecordValue record ? record.get(key) : null;
    }

    /** Returns the stack trace of the exception; what is there instead of an exception counts as one. */
    @Nullable
    Value stackTrace() {
        Value exception = get(ViewField.EXCEPTION);
        return exception instanceof RecordValue record ? record.get(STACK_TRACE) : exception;
    }

    /** Returns what a script has added to the exception, or {@code null}. */
    @Nullable
    Value restOfException() {
        return rest(get(ViewField.EXCEPTION), OF_EXCEPTION);
    }

    /** Returns what a script has added to the line of code, or put in its place; or {@code null}. */
    @Nullable
    Value restOfCaller() {
        Value caller = get(ViewField.CALLER);
        return caller instanceof RecordValue ? rest(caller, OF_CALLER) : caller;
    }

    private static @Nullable Value rest(@Nullable Value whole, List<Key> known) {
        if (!(whole instanceof RecordValue record)) {
            return null;
        }
        RecordBuilder rest = RecordValue.builder();
        for (RecordValue.Field field : record) {
            if (!known.contains(field.key())) {
                rest.put(field.key(), field.value());
            }
        }
        RecordValue built = rest.build();
        return built.size() == 0 ? null : built;
    }
}

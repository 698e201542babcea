package io.tremor.engine.appender;

import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.FieldCollector;
import io.tremor.engine.value.KeyCache;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A log event, read by {@link EventCapture}: texts as they were, and everything that could change as a value. */
final class LogEnvelope extends Envelope {
    private final long timestampNanos;
    private final @Nullable String levelText;
    private final @Nullable String logger;
    private final @Nullable String thread;
    private final @Nullable String message;
    private final @Nullable String template;
    private final @Nullable Object[] arguments;
    private final int argumentCount;
    private final @Nullable Map<String, String> context;
    private final @Nullable RareParts rare;

    LogEnvelope(EventCapture capture) {
        super(Levels.numberOf(capture.level == null ? "" : capture.level), capture.size());
        timestampNanos = capture.timestampNanos;
        levelText = capture.level;
        logger = capture.logger;
        thread = capture.thread;
        message = capture.message;
        template = capture.template;
        arguments = capture.arguments();
        argumentCount = capture.argumentCount();
        context = capture.frozenContext;
        rare = capture.rare;
    }

    @Override
    long orderNanos() {
        return timestampNanos;
    }

    @Override
    Event event(long ingestNanos, KeyCache keys) {
        RecordValue record = record(keys);
        if (size() >= EventLimit.BYTES) {
            record = EventLimit.cut(record);
        }
        return new Event(record, RecordValue.empty(), ingestNanos, null, EventId.NONE);
    }

    private RecordValue record(KeyCache keys) {
        FieldCollector record = new FieldCollector();
        put(record, EventPart.LEVEL, levelText);
        put(record, EventPart.LEVEL_NAME, rare == null ? null : rare.levelName);
        put(record, EventPart.LOGGER_NAME, logger);
        put(record, EventPart.THREAD_NAME, thread);
        if (rare == null || !rare.isUnreadable(EventPart.TIMESTAMP)) {
            record.add(EventPart.TIMESTAMP.key(), Value.of(timestampNanos));
        }
        put(record, EventPart.MESSAGE, message);
        put(record, EventPart.TEMPLATE, template);
        if (argumentCount > 0) {
            record.add(EventPart.ARGS.key(), argumentValues());
        }
        put(record, EventPart.KV, rare == null ? null : rare.keyValues);
        put(
                record,
                EventPart.MDC,
                context == null ? (rare == null ? null : rare.context) : contextValue(context, keys));
        if (rare != null) {
            put(record, EventPart.MARKERS, rare.markers);
            put(record, EventPart.EXCEPTION, rare.exception);
            put(record, EventPart.CALLER, rare.caller);
            rare.putTrouble(record);
        }
        return record.build();
    }

    private static void put(FieldCollector record, EventPart part, @Nullable String text) {
        if (text != null) {
            record.add(part.key(), Value.of(text));
        }
    }

    private static void put(FieldCollector record, EventPart part, @Nullable Value value) {
        if (value != null) {
            record.add(part.key(), value);
        }
    }

    private Value argumentValues() {
        List<Value> values = new ArrayList<>(argumentCount);
        for (int i = 0; i < argumentCount; i++) {
            values.add(ArgumentCapture.valueOf(arguments[i]));
        }
        return ArrayValue.of(values);
    }

    private static Value contextValue(Map<String, String> context, KeyCache keys) {
        FieldCollector entries = new FieldCollector();
        context.forEach((key, value) -> {
            String name = String.valueOf(key);
            entries.add(keys.key(name, 0, name.length()), ArgumentCapture.valueOf(value));
        });
        return entries.build();
    }
}

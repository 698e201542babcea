package io.tremor.engine.appender.layout;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Elastic Common Schema, as the ECS encoders for Java write it: names with dots, the MDC beside the other fields. */
final class EcsLayout implements FieldLayout {
    private static final Key TIMESTAMP = Key.of("@timestamp");
    private static final Key LEVEL = Key.of("log.level");
    private static final Key MESSAGE = Key.of("message");
    private static final Key VERSION = Key.of("ecs.version");
    private static final Key THREAD = Key.of("process.thread.name");
    private static final Key LOGGER = Key.of("log.logger");
    private static final Key TAGS = Key.of("tags");
    private static final Key ERROR_TYPE = Key.of("error.type");
    private static final Key ERROR_MESSAGE = Key.of("error.message");
    private static final Key ERROR_STACK_TRACE = Key.of("error.stack_trace");
    private static final Key ORIGIN_FILE = Key.of("log.origin.file.name");
    private static final Key ORIGIN_LINE = Key.of("log.origin.file.line");
    private static final Key ORIGIN_FUNCTION = Key.of("log.origin.function");
    private static final Set<Key> NEEDED = Set.of(
            TIMESTAMP,
            LEVEL,
            ViewField.LEVEL_NAME.key(),
            MESSAGE,
            VERSION,
            THREAD,
            LOGGER,
            TAGS,
            ERROR_TYPE,
            ERROR_MESSAGE,
            ERROR_STACK_TRACE,
            ORIGIN_FILE,
            ORIGIN_LINE,
            ORIGIN_FUNCTION);
    private static final Map<Key, Key> TRACE_IDS = traceIds();
    private static final Value VERSION_NUMBER = Value.of("1.2.0");

    @Override
    public RecordValue layOut(RecordValue event) {
        EventParts parts = new EventParts(event);
        LayoutBuilder ecs = new LayoutBuilder();
        ecs.add(TIMESTAMP, LayoutTime.iso(parts));
        ecs.add(LEVEL, parts.get(ViewField.LEVEL));
        ecs.add(ViewField.LEVEL_NAME.key(), parts.get(ViewField.LEVEL_NAME));
        ecs.add(MESSAGE, parts.get(ViewField.MESSAGE));
        ecs.add(VERSION, VERSION_NUMBER);
        ecs.add(THREAD, parts.get(ViewField.THREAD_NAME));
        ecs.add(LOGGER, parts.get(ViewField.LOGGER_NAME));
        ecs.add(TAGS, parts.get(ViewField.MARKERS));
        Value exception = parts.get(ViewField.EXCEPTION);
        if (exception != null) {
            ecs.add(ERROR_TYPE, EventParts.part(exception, EventParts.CLASS));
            ecs.add(ERROR_MESSAGE, EventParts.part(exception, EventParts.MESSAGE));
            ecs.add(ERROR_STACK_TRACE, parts.stackTrace());
        }
        Value caller = parts.get(ViewField.CALLER);
        if (caller != null) {
            ecs.add(ORIGIN_FILE, EventParts.part(caller, EventParts.FILE));
            ecs.add(ORIGIN_LINE, EventParts.part(caller, EventParts.LINE));
            ecs.add(ORIGIN_FUNCTION, EventParts.part(caller, EventParts.METHOD));
        }
        ecs.addEntries(ViewField.MDC, parts.get(ViewField.MDC), TRACE_IDS, NEEDED);
        ecs.addEntries(ViewField.KV, parts.get(ViewField.KV), Map.of(), NEEDED);
        ecs.set(ViewField.EXCEPTION.key(), parts.restOfException());
        ecs.set(ViewField.CALLER.key(), parts.restOfCaller());
        return ecs.build(parts);
    }

    private static Map<Key, Key> traceIds() {
        Map<Key, Key> names = new HashMap<>();
        TraceKeys.TRACE_ID.forEach(key -> names.put(key, Key.of("trace.id")));
        TraceKeys.SPAN_ID.forEach(key -> names.put(key, Key.of("span.id")));
        return Map.copyOf(names);
    }
}

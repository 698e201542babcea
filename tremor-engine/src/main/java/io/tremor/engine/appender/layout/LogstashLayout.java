package io.tremor.engine.appender.layout;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The default names of logstash-logback-encoder, with the MDC and key-value pairs beside the other fields. */
final class LogstashLayout implements FieldLayout {
    private static final Key TIMESTAMP = Key.of("@timestamp");
    private static final Key VERSION = Key.of("@version");
    private static final Key MESSAGE = Key.of("message");
    private static final Key LOGGER = Key.of("logger_name");
    private static final Key THREAD = Key.of("thread_name");
    private static final Key LEVEL = Key.of("level");
    private static final Key LEVEL_VALUE = Key.of("level_value");
    private static final Key STACK_TRACE = Key.of("stack_trace");
    private static final Key TAGS = Key.of("tags");
    private static final Key CALLER_CLASS = Key.of("caller_class_name");
    private static final Key CALLER_METHOD = Key.of("caller_method_name");
    private static final Key CALLER_FILE = Key.of("caller_file_name");
    private static final Key CALLER_LINE = Key.of("caller_line_number");
    private static final Set<Key> NEEDED = Set.of(
            TIMESTAMP,
            VERSION,
            MESSAGE,
            LOGGER,
            THREAD,
            LEVEL,
            LEVEL_VALUE,
            ViewField.LEVEL_NAME.key(),
            STACK_TRACE,
            TAGS,
            CALLER_CLASS,
            CALLER_METHOD,
            CALLER_FILE,
            CALLER_LINE);
    private static final Value VERSION_NUMBER = Value.of("1");

    /** The numbers of Logback. */
    private static final Map<String, Value> LEVEL_VALUES = Map.of(
            "TRACE", Value.of(5000),
            "DEBUG", Value.of(10_000),
            "INFO", Value.of(20_000),
            "WARN", Value.of(30_000),
            "ERROR", Value.of(40_000));

    @Override
    public RecordValue layOut(RecordValue event) {
        EventParts parts = new EventParts(event);
        LayoutBuilder logstash = new LayoutBuilder();
        logstash.add(TIMESTAMP, LayoutTime.iso(parts));
        logstash.add(VERSION, VERSION_NUMBER);
        logstash.add(MESSAGE, parts.get(ViewField.MESSAGE));
        logstash.add(LOGGER, parts.get(ViewField.LOGGER_NAME));
        logstash.add(THREAD, parts.get(ViewField.THREAD_NAME));
        logstash.add(LEVEL, parts.get(ViewField.LEVEL));
        logstash.add(LEVEL_VALUE, levelValue(parts.text(ViewField.LEVEL)));
        logstash.add(ViewField.LEVEL_NAME.key(), parts.get(ViewField.LEVEL_NAME));
        logstash.add(STACK_TRACE, parts.stackTrace());
        Value caller = parts.get(ViewField.CALLER);
        if (caller != null) {
            logstash.add(CALLER_CLASS, EventParts.part(caller, EventParts.CLASS));
            logstash.add(CALLER_METHOD, EventParts.part(caller, EventParts.METHOD));
            logstash.add(CALLER_FILE, EventParts.part(caller, EventParts.FILE));
            logstash.add(CALLER_LINE, EventParts.part(caller, EventParts.LINE));
        }
        logstash.add(TAGS, parts.get(ViewField.MARKERS));
        logstash.addEntries(ViewField.MDC, parts.get(ViewField.MDC), Map.of(), NEEDED);
        logstash.addEntries(ViewField.KV, parts.get(ViewField.KV), Map.of(), NEEDED);
        logstash.set(ViewField.EXCEPTION.key(), parts.restOfException());
        logstash.set(ViewField.CALLER.key(), parts.restOfCaller());
        return logstash.build(parts);
    }

    private static @Nullable Value levelValue(@Nullable String level) {
        return level == null ? null : LEVEL_VALUES.get(level);
    }
}

package io.tremor.engine.appender.layout;

import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The log data model of OpenTelemetry under the names of its specification, with the attributes of its semantic conventions;
 * MDC and key-value pairs are attributes.
 */
final class OtelLayout implements FieldLayout {
    private static final Key TIMESTAMP = Key.of("Timestamp");
    private static final Key TRACE_ID = Key.of("TraceId");
    private static final Key SPAN_ID = Key.of("SpanId");
    private static final Key TRACE_FLAGS = Key.of("TraceFlags");
    private static final Key SEVERITY_TEXT = Key.of("SeverityText");
    private static final Key SEVERITY_NUMBER = Key.of("SeverityNumber");
    private static final Key BODY = Key.of("Body");
    private static final Key SCOPE = Key.of("InstrumentationScope");
    private static final Key SCOPE_NAME = Key.of("Name");
    private static final Key ATTRIBUTES = Key.of("Attributes");
    private static final Key THREAD = Key.of("thread.name");
    private static final Key MARKERS = Key.of("markers");
    private static final Key EXCEPTION_TYPE = Key.of("exception.type");
    private static final Key EXCEPTION_MESSAGE = Key.of("exception.message");
    private static final Key EXCEPTION_STACK_TRACE = Key.of("exception.stacktrace");
    private static final Key FUNCTION = Key.of("code.function.name");
    private static final Key FILE = Key.of("code.file.path");
    private static final Key LINE = Key.of("code.line.number");
    private static final Set<Key> NEEDED =
            Set.of(THREAD, MARKERS, EXCEPTION_TYPE, EXCEPTION_MESSAGE, EXCEPTION_STACK_TRACE, FUNCTION, FILE, LINE);
    private static final Map<String, Value> NUMBERS = Map.of(
            "TRACE", Value.of(1),
            "DEBUG", Value.of(5),
            "INFO", Value.of(9),
            "WARN", Value.of(13),
            "ERROR", Value.of(17));
    private static final String FATAL = "FATAL";
    private static final Value FATAL_NUMBER = Value.of(21);
    private static final int HEXADECIMAL = 16;

    @Override
    public RecordValue layOut(RecordValue event) {
        EventParts parts = new EventParts(event);
        LayoutBuilder otel = new LayoutBuilder();
        Long nanos = parts.timeNanos();
        otel.add(TIMESTAMP, nanos == null ? parts.get(ViewField.TIMESTAMP) : Value.of(Long.toString(nanos)));
        Value mdc = parts.get(ViewField.MDC);
        Key traceId = find(mdc, TraceKeys.TRACE_ID);
        Key spanId = find(mdc, TraceKeys.SPAN_ID);
        Key flags = find(mdc, TraceKeys.FLAGS);
        otel.add(TRACE_ID, traceId == null ? null : EventParts.part(mdc, traceId));
        otel.add(SPAN_ID, spanId == null ? null : EventParts.part(mdc, spanId));
        otel.add(TRACE_FLAGS, flags == null ? null : flags(EventParts.part(mdc, flags)));
        severity(parts, otel);
        otel.add(BODY, parts.get(ViewField.MESSAGE));
        Value logger = parts.get(ViewField.LOGGER_NAME);
        if (logger != null) {
            otel.add(SCOPE, RecordValue.builder().put(SCOPE_NAME, logger).build());
        }
        RecordValue attributes = attributes(parts, without(mdc, traceId, spanId, flags));
        otel.add(ATTRIBUTES, attributes.size() == 0 ? null : attributes);
        otel.set(ViewField.EXCEPTION.key(), parts.restOfException());
        otel.set(ViewField.CALLER.key(), parts.restOfCaller());
        return otel.build(parts);
    }

    /** The text is what the framework calls the level. */
    private static void severity(EventParts parts, LayoutBuilder otel) {
        Value own = parts.get(ViewField.LEVEL_NAME);
        otel.add(SEVERITY_TEXT, own == null ? parts.get(ViewField.LEVEL) : own);
        String level = parts.text(ViewField.LEVEL);
        boolean isFatal = FATAL.equals(parts.text(ViewField.LEVEL_NAME));
        otel.add(SEVERITY_NUMBER, isFatal ? FATAL_NUMBER : level == null ? null : NUMBERS.get(level));
    }

    private static RecordValue attributes(EventParts parts, @Nullable Value mdc) {
        LayoutBuilder attributes = new LayoutBuilder();
        attributes.add(THREAD, parts.get(ViewField.THREAD_NAME));
        attributes.add(MARKERS, parts.get(ViewField.MARKERS));
        Value exception = parts.get(ViewField.EXCEPTION);
        attributes.add(EXCEPTION_TYPE, EventParts.part(exception, EventParts.CLASS));
        attributes.add(EXCEPTION_MESSAGE, EventParts.part(exception, EventParts.MESSAGE));
        attributes.add(EXCEPTION_STACK_TRACE, parts.stackTrace());
        Value caller = parts.get(ViewField.CALLER);
        attributes.add(FUNCTION, function(caller));
        attributes.add(FILE, EventParts.part(caller, EventParts.FILE));
        attributes.add(LINE, EventParts.part(caller, EventParts.LINE));
        attributes.addEntries(ViewField.MDC, mdc, Map.of(), NEEDED);
        attributes.addEntries(ViewField.KV, parts.get(ViewField.KV), Map.of(), NEEDED);
        return attributes.build();
    }

    /** Returns class and method, whatever of them is there. */
    private static @Nullable Value function(@Nullable Value caller) {
        Value type = EventParts.part(caller, EventParts.CLASS);
        Value method = EventParts.part(caller, EventParts.METHOD);
        return type instanceof StringValue name && method instanceof StringValue function
                ? Value.of(name.text() + "." + function.text())
                : method == null ? type : method;
    }

    private static @Nullable Key find(@Nullable Value mdc, List<Key> names) {
        if (mdc instanceof RecordValue record) {
            for (int i = 0; i < names.size(); i++) {
                if (record.get(names.get(i)) instanceof StringValue) {
                    return names.get(i);
                }
            }
        }
        return null;
    }

    private static @Nullable Value flags(@Nullable Value text) {
        if (!(text instanceof StringValue string)) {
            return text;
        }
        try {
            return Value.of(Integer.parseInt(string.text(), HEXADECIMAL));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    private static @Nullable Value without(@Nullable Value mdc, @Nullable Key... moved) {
        if (!(mdc instanceof RecordValue record) || moved[0] == null && moved[1] == null && moved[2] == null) {
            return mdc;
        }
        RecordBuilder rest = record.toBuilder();
        for (Key key : moved) {
            if (key != null) {
                rest.remove(key);
            }
        }
        return rest.build();
    }
}

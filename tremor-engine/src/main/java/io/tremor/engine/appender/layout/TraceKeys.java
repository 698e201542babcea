package io.tremor.engine.appender.layout;

import io.tremor.api.value.Key;
import java.util.List;

/** The names under which tracers put their ids into the MDC: OpenTelemetry, Micrometer, Elastic APM, Zipkin's B3. */
final class TraceKeys {
    static final List<Key> TRACE_ID = keys("trace_id", "traceId", "trace.id", "X-B3-TraceId");
    static final List<Key> SPAN_ID = keys("span_id", "spanId", "span.id", "X-B3-SpanId");
    static final List<Key> FLAGS = keys("trace_flags");

    private TraceKeys() {}

    private static List<Key> keys(String... names) {
        return List.of(names).stream().map(Key::of).toList();
    }
}

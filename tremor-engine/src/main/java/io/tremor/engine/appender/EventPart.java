package io.tremor.engine.appender;

import io.tremor.api.appender.LogEventView;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a log event, in the order and under the names in which they come out. An absent part has no field. */
enum EventPart {
    /** {@code TRACE}, {@code DEBUG}, {@code INFO}, {@code WARN} or {@code ERROR}. */
    LEVEL("level") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            return capture.text(event.level());
        }
    },
    /** The framework's own name of the level, where it differs. */
    LEVEL_NAME("level_name") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            return capture.text(event.levelName());
        }
    },
    /** The name of the logger. */
    LOGGER_NAME("logger_name") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            return capture.text(event.loggerName());
        }
    },
    /** The name of the thread. */
    THREAD_NAME("thread_name") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            return capture.text(event.threadName());
        }
    },
    /** Nanoseconds since 1970-01-01T00:00Z. */
    TIMESTAMP("timestamp") {
        @Override
        Value read(LogEventView event, PartCapture capture) {
            return capture.number(Value.of(event.timestampNanos()));
        }
    },
    /** The message with its arguments filled in. */
    MESSAGE("message") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            return capture.text(event.message());
        }
    },
    /** The message as it stands in the code. */
    TEMPLATE("template") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            return capture.text(event.template());
        }
    },
    /** The arguments of the message. */
    ARGS("args") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            List<Value> arguments = new ArrayList<>();
            capture.attempt(() -> event.forEachArgument(argument -> {
                if (capture.hasRoom()) {
                    arguments.add(ArgumentCapture.of(argument, capture));
                }
            }));
            return arguments.isEmpty() ? null : ArrayValue.of(arguments);
        }
    },
    /** The key-value pairs that the call attached. */
    KV("kv") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            RecordBuilder pairs = RecordValue.builder();
            capture.attempt(() -> event.forEachKeyValue((key, value) -> {
                if (capture.hasRoom()) {
                    pairs.put(capture.key(key), ArgumentCapture.of(value, capture));
                }
            }));
            return orNothing(pairs.build());
        }
    },
    /** The mapped diagnostic context. */
    MDC("mdc") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            RecordBuilder entries = RecordValue.builder();
            capture.attempt(() -> event.forEachContextEntry((key, value) -> {
                if (capture.hasRoom()) {
                    entries.put(capture.key(key), ArgumentCapture.of(value, capture));
                }
            }));
            return orNothing(entries.build());
        }
    },
    /** The names of the markers. */
    MARKERS("markers") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            List<Value> names = new ArrayList<>();
            capture.attempt(() -> event.forEachMarker(name -> {
                if (capture.hasRoom()) {
                    names.add(ArgumentCapture.of(name, capture));
                }
            }));
            return names.isEmpty() ? null : ArrayValue.of(names);
        }
    },
    /** The exception that was logged; see {@link ExceptionCapture}. */
    EXCEPTION("exception") {
        @Override
        @Nullable
        Value read(LogEventView event, PartCapture capture) {
            Throwable exception = event.exception();
            return exception == null ? null : ExceptionCapture.of(exception, capture);
        }
    };

    private final Key key;

    EventPart(String name) {
        key = Key.of(name);
    }

    /** Returns the name of the field. */
    Key key() {
        return key;
    }

    /** Reads the part; {@code null} where it is absent. */
    @Nullable
    abstract Value read(LogEventView event, PartCapture capture);

    private static @Nullable Value orNothing(RecordValue record) {
        return record.size() == 0 ? null : record;
    }
}

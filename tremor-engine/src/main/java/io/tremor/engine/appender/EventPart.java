package io.tremor.engine.appender;

import io.tremor.api.value.Key;

/**
 * The parts of a log event, in the order and under the names in which scripts see them. An absent part has no field.
 */
enum EventPart {
    /** {@code TRACE}, {@code DEBUG}, {@code INFO}, {@code WARN} or {@code ERROR}. */
    LEVEL("level"),
    /** The framework's own name of the level, where it differs. */
    LEVEL_NAME("level_name"),
    /** The name of the logger. */
    LOGGER_NAME("logger_name"),
    /** The name of the thread. */
    THREAD_NAME("thread_name"),
    /** Nanoseconds since 1970-01-01T00:00Z. */
    TIMESTAMP("timestamp"),
    /** The message with its arguments filled in. */
    MESSAGE("message"),
    /** The message as it stands in the code. */
    TEMPLATE("template"),
    /** The arguments of the message. */
    ARGS("args"),
    /** The key-value pairs that the call attached. */
    KV("kv"),
    /** The mapped diagnostic context. */
    MDC("mdc"),
    /** The names of the markers. */
    MARKERS("markers"),
    /** The exception that was logged; see {@link ExceptionCapture}. */
    EXCEPTION("exception"),
    /** The line of code that logged: class, method, file and line. */
    CALLER("caller");

    private final Key key;

    EventPart(String name) {
        key = Key.of(name);
    }

    /** Returns the name of the field. */
    Key key() {
        return key;
    }
}

package io.tremor.engine.appender;

import io.tremor.api.appender.Reason;
import io.tremor.api.event.Port;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What became of an event in its script.
 *
 * @param dropped why it goes no further, or {@code null}
 * @param port where it leaves
 * @param value what leaves
 * @param lane the class that the script gave it, or {@code null}
 */
record Shaped(
        @Nullable Reason dropped,
        Port port,
        Value value,
        @Nullable String lane) {
    static final Shaped BY_SCRIPT = new Shaped(Reason.SCRIPT, Port.OUT, NullValue.NULL, null);
    static final Shaped BY_ERROR = new Shaped(Reason.SCRIPT_ERROR, Port.OUT, NullValue.NULL, null);

    static Shaped emitted(Port port, Value value, @Nullable String lane) {
        return new Shaped(null, port, value, lane);
    }
}

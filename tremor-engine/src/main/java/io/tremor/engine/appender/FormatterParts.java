package io.tremor.engine.appender;

import io.tremor.engine.delivery.SinkEncoder;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a formatter is made of.
 *
 * @param script the script, compiled already
 * @param shapings makes shapings by it
 * @param encoders makes encoders
 * @param reporter tells
 */
record FormatterParts(
        ScriptHolder script,
        Function<EventLedger, EventShaping> shapings,
        Supplier<SinkEncoder> encoders,
        TroubleReporter reporter) {
    EventShaping newShaping(EventLedger ledger) {
        return shapings.apply(ledger);
    }

    SinkEncoder newEncoder() {
        return encoders.get();
    }
}

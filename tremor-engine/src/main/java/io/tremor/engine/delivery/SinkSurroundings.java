package io.tremor.engine.delivery;

import io.tremor.api.Clock;
import io.tremor.api.spi.SinkContext;

/**
 * What one sink may ask of the engine.
 *
 * @param sink what reports call it
 * @param clock tells the time
 * @param listener hears its warnings
 */
record SinkSurroundings(String sink, Clock clock, DeliveryListener listener) implements SinkContext {
    @Override
    public long wallNanos() {
        return clock.wallNanos();
    }

    @Override
    public long monoNanos() {
        return clock.monoNanos();
    }

    @Override
    public void warn(String message) {
        listener.warned(sink, message);
    }
}

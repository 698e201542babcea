package io.tremor.engine.delivery;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.Sink;
import java.io.IOException;

/**
 * One of the sinks that stand in for each other.
 *
 * @param name what reports call it
 * @param sink the sink
 * @param breaker whether it may be tried
 */
record Candidate(String name, Sink sink, CircuitBreaker breaker) {
    void write(OutputBuffer events) throws IOException {
        breaker.trying();
        sink.write(events);
        sink.flush();
    }
}

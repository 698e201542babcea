package io.tremor.forwarder;

import io.tremor.api.Tremor;
import io.tremor.api.pipeline.Pipeline;
import io.tremor.api.value.Value;
import io.tremor.testkit.tls.TlsShippingContract;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** TLS, set up in Java. */
final class F12TlsTest extends TlsShippingContract {
    @Override
    protected Service start(String sink) {
        Queue<String> errors = new ConcurrentLinkedQueue<>();
        Pipeline pipeline = started(sink, errors);
        return new Service() {
            @Override
            public void log(String message) {
                if (pipeline != null) {
                    pipeline.offer(Value.of(message));
                }
            }

            @Override
            public List<String> errors() {
                return List.copyOf(errors);
            }

            @Override
            public void close() {
                if (pipeline != null) {
                    pipeline.close();
                }
            }
        };
    }

    /** Starts a pipeline; where that throws, remembers what a caller would read. */
    private static @Nullable Pipeline started(String sink, Queue<String> errors) {
        try {
            return Tremor.pipeline()
                    .sink(sink)
                    .drain(Duration.ofMillis(100))
                    .status((message, cause) -> errors.add(message))
                    .start();
        } catch (IllegalArgumentException e) {
            errors.add(String.valueOf(e.getMessage()));
            return null;
        }
    }
}

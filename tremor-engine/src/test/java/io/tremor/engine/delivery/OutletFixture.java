package io.tremor.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Reason;
import io.tremor.api.appender.SinkCounts;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import io.tremor.engine.postprocessor.Framing;
import io.tremor.testkit.ManualClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** An outlet without a thread, and what becomes of everything that was added to it. */
final class OutletFixture {
    final ManualClock clock = new ManualClock();
    final List<String> failures = new ArrayList<>();
    final List<String> fates = new ArrayList<>();
    final Outlet outlet;

    OutletFixture(long limit, Sink... sinks) {
        DeliveryListener listener = new DeliveryListener() {
            @Override
            public void failed(String sink, Throwable cause) {
                failures.add(sink + ": " + cause);
            }

            @Override
            public void warned(String sink, String message) {}

            @Override
            public void madeRoom() {}
        };
        outlet = new OutletBuilder(listener, clock)
                .limit(limit)
                .withoutThread()
                .over(List.of(sinks), CodecProvider.named("json"), Framing.newline());
    }

    boolean add(String event) {
        OutputBuffer buffer = new OutputBuffer(1);
        byte[] bytes = (event + "\n").getBytes(StandardCharsets.UTF_8);
        buffer.write(bytes, 0, bytes.length);
        return outlet.add(buffer, 100, fate(event));
    }

    Consignment fate(String name) {
        return new Consignment() {
            @Override
            public void delivered() {
                fates.add(name + " delivered");
            }

            @Override
            public void lost(Reason reason) {
                fates.add(name + " lost: " + reason.text());
            }
        };
    }

    void work() {
        while (outlet.doWork() > 0) {
            // Each round does a piece.
        }
    }

    /** Lets so many tries happen as there is time for. */
    void work(Duration time) {
        for (long step = 0; step < time.toMillis(); step += 10) {
            work();
            clock.advance(Duration.ofMillis(10));
        }
        work();
    }

    SinkCounts counts() {
        SinkCounts counts = outlet.counts();
        assertThat(counts.balances()).as("%s", counts).isTrue();
        return counts;
    }
}

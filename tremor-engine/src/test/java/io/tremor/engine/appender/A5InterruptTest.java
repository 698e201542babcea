package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupted thread still logs, and is interrupted afterwards; the sink never sees the interrupt. */
@Timeout(30)
final class A5InterruptTest {
    private final ShaperFixture fixture = new ShaperFixture();

    @AfterEach
    void forgetTheInterrupt() {
        Thread.interrupted();
    }

    @Test
    void anInterruptedThreadLogsAndStaysInterrupted() {
        AtomicBoolean sinkSawIt = new AtomicBoolean();
        fixture.sink.beforeWrite(() -> sinkSawIt.set(Thread.currentThread().isInterrupted()));
        Thread.currentThread().interrupt();
        fixture.write(new TestEvent("hello"));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        assertThat(sinkSawIt).isFalse();
    }

    @Test
    void anObjectThatClearsTheFlagDoesNotClearItForTheApplication() {
        Object careless = new Object() {
            @Override
            public String toString() {
                return "interrupted: " + Thread.interrupted();
            }
        };
        Thread.currentThread().interrupt();
        assertThat(fixture.write(new TestEvent("hello").argument(careless)).get("args"))
                .isEqualTo(Json.parse("[\"interrupted: true\"]"));
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void anInterruptWhileWaitingForTheTurnCostsNothing() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch proceed = new CountDownLatch(1);
        fixture.sink.beforeWrite(() -> {
            writing.countDown();
            awaitUninterrupted(proceed);
        });
        Thread first = new Thread(() -> fixture.shaper.offer(new TestEvent("first")));
        first.start();
        writing.await();
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread second = new Thread(() -> {
            fixture.shaper.offer(new TestEvent("second"));
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        second.start();
        second.interrupt();
        second.interrupt();
        proceed.countDown();
        first.join();
        second.join();
        assertThat(interrupted).isTrue();
        assertThat(fixture.sink.lines()).hasSize(2);
        fixture.assertBalanced(2);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        boolean done = false;
        while (!done) {
            try {
                latch.await();
                done = true;
            } catch (InterruptedException e) {
                assertThat(e).isNull();
            }
        }
    }
}

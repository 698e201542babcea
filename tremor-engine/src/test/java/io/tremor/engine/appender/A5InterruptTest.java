package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupted thread still logs, and is interrupted afterwards; the sink never sees the interrupt. */
@Timeout(60)
final class A5InterruptTest {
    private static final int INTERRUPTS = Integer.getInteger("soak", 1) * 100_000;

    private final ShaperFixture fixture = ShaperFixture.threaded(options -> options.set("lane", "* full=block(10 s)"));

    @AfterEach
    void forgetTheInterrupt() {
        Thread.interrupted();
        fixture.shaper.close();
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
    void anInterruptWhileWaitingForRoomCostsNothing() throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(1);
        CountDownLatch proceed = new CountDownLatch(1);
        fixture.sink.beforeWrite(() -> {
            writing.countDown();
            awaitUninterrupted(proceed);
        });
        fixture.shaper.offer(new TestEvent("first"));
        writing.await();
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread second = new Thread(() -> {
            for (int i = 0; i < 200; i++) {
                assertThat(fixture.shaper.offer(new TestEvent("x".repeat(100_000))))
                        .isTrue();
            }
            interrupted.set(Thread.currentThread().isInterrupted());
        });
        second.start();
        second.interrupt();
        second.interrupt();
        proceed.countDown();
        second.join();
        assertThat(interrupted).isTrue();
        fixture.work();
        assertThat(fixture.sink.lines()).hasSize(201);
        fixture.assertBalanced(201);
    }

    @Test
    void interruptsAtAnyTimeLoseNothingAndKillNobody() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        AtomicBoolean lostFlag = new AtomicBoolean();
        Thread caller = new Thread(() -> {
            long events = 0;
            while (!done.get()) {
                boolean before = Thread.currentThread().isInterrupted();
                fixture.shaper.offer(new TestEvent("event " + events++));
                lostFlag.compareAndSet(false, before && !Thread.currentThread().isInterrupted());
                if (events % 3 == 0) {
                    Thread.interrupted();
                }
            }
        });
        caller.start();
        Thread[] threads = new Thread[Thread.activeCount() * 2];
        int count = Thread.enumerate(threads);
        for (int i = 0; i < INTERRUPTS; i++) {
            caller.interrupt();
            for (int t = 0; t < count; t++) {
                if (threads[t].getName().startsWith("tremor-")) {
                    threads[t].interrupt();
                }
            }
        }
        done.set(true);
        caller.join();
        assertThat(lostFlag).isFalse();
        assertThat(fixture.shaper.flush(Duration.ofSeconds(20))).isTrue();
        assertThat(fixture.shaper.ledger().total().refusedInAll()).isZero();
        fixture.assertBalanced(fixture.shaper.ledger().accepted());
        assertThat(fixture.shaper.ledger().delivered())
                .isEqualTo(fixture.shaper.ledger().accepted());
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

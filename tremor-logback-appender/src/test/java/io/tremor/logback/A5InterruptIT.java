package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupted thread logs like any other, keeps its flag, and closes nothing. */
@Timeout(300)
final class A5InterruptIT {
    private static final int THREADS = 8;
    private static final int EVENTS = 2_500;

    @Test
    void aThreadThatIsInterruptedStaysSo() throws Exception {
        try (LogbackFixture logback = LogbackFixture.startAppender("<budget>128 MiB</budget>")) {
            AtomicInteger lost = new AtomicInteger();
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                threads.add(new Thread(() -> {
                    for (int n = 0; n < EVENTS; n++) {
                        Thread.currentThread().interrupt();
                        logback.logger().info("event {}", n);
                        if (!Thread.interrupted()) {
                            lost.incrementAndGet();
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(lost).hasValue(0);
            assertThat(logback.lines()).hasSize(THREADS * EVENTS);
            assertThat(logback.errors()).isEmpty();
        }
    }

    @Test
    void interruptsAtAnyMomentCostNothing() throws Exception {
        try (LogbackFixture logback = LogbackFixture.startAppender(
                "<budget>128 MiB</budget><lane>warn full=sync</lane><lane>* full=block(5 s)</lane>")) {
            List<Thread> threads = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                threads.add(new Thread(() -> {
                    for (int n = 0; n < EVENTS; n++) {
                        logback.logger().info("event {}", n);
                    }
                }));
            }
            threads.forEach(Thread::start);
            int interrupts = 0;
            for (boolean isBusy = true; isBusy; ) {
                isBusy = false;
                for (Thread thread : threads) {
                    thread.interrupt();
                    interrupts++;
                    isBusy |= thread.isAlive();
                }
                // Now and then the others need the processor.
                LockSupport.parkNanos(1_000);
            }
            assertThat(interrupts).isPositive();
            assertThat(logback.lines()).hasSize(THREADS * EVENTS);
            assertThat(logback.errors()).isEmpty();
        }
    }
}

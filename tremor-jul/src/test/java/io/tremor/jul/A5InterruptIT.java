package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Ledger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An interrupted thread logs like any other, and stays interrupted. */
@Timeout(120)
final class A5InterruptIT {
    private static final int THREADS = 4;
    private static final int EVENTS = 5_000;
    private static final int INTERRUPTS = 100_000;

    @TempDir
    private Path directory;

    @Test
    void interruptsLoseNothingAndAreNotLost() throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            AtomicInteger cleared = new AtomicInteger();
            List<Thread> threads = new ArrayList<>();
            for (int n = 0; n < THREADS; n++) {
                threads.add(new Thread(() -> {
                    for (int i = 0; i < EVENTS; i++) {
                        Thread.currentThread().interrupt();
                        jul.shop.log(Level.INFO, "event {0}", i);
                        cleared.addAndGet(Thread.interrupted() ? 0 : 1);
                    }
                }));
            }
            threads.forEach(Thread::start);
            for (int i = 0; i < INTERRUPTS && threads.stream().anyMatch(Thread::isAlive); i++) {
                threads.get(ThreadLocalRandom.current().nextInt(THREADS)).interrupt();
                interruptOurs();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(cleared).hasValue(0);
            assertThat(jul.events()).isNotEmpty();
            Ledger ledger = jul.handler().ledger();
            assertThat(ledger.balances()).isTrue();
            assertThat(ledger.delivered() + ledger.total().refusedInAll()).isEqualTo(THREADS * EVENTS);
        }
    }

    private static void interruptOurs() {
        if (ThreadLocalRandom.current().nextInt(1000) == 0) {
            Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("tremor"))
                    .forEach(Thread::interrupt);
        }
    }
}

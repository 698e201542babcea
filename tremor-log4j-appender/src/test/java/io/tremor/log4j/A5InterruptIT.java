package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Ledger;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.logging.log4j.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An interrupted thread logs like any other, and stays interrupted. */
@Timeout(120)
final class A5InterruptIT {
    private static final int THREADS = 4;
    private static final int EVENTS = 5_000;
    private static final int INTERRUPTS = 100_000;

    @Test
    void interruptsLoseNothingAndAreNotLost() throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            Logger logger = log4j.context.getLogger("shop");
            AtomicInteger cleared = new AtomicInteger();
            List<Thread> threads = new ArrayList<>();
            for (int n = 0; n < THREADS; n++) {
                threads.add(new Thread(() -> {
                    for (int i = 0; i < EVENTS; i++) {
                        Thread.currentThread().interrupt();
                        logger.info("event {}", i);
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
            assertThat(log4j.events()).isNotEmpty();
            Ledger ledger = log4j.appender().ledger();
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

package io.tremor.engine.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ByteBudgetTest {
    private final ByteBudget budget = new ByteBudget();

    @Test
    void givesUpToTheLimitOfWhoeverAsks() {
        assertThat(budget.tryTake(60, 100)).isEqualTo(60);
        assertThat(budget.tryTake(41, 100)).isEqualTo(ByteBudget.NO_ROOM);
        assertThat(budget.tryTake(41, 101)).isEqualTo(101);
        budget.giveBack(101);
        assertThat(budget.used()).isZero();
    }

    @Test
    void givesNothingAfterTheEndAndShowsWhatIsStillOut() {
        budget.tryTake(60, 100);
        budget.close();
        budget.close();
        assertThat(budget.tryTake(1, 100)).isEqualTo(ByteBudget.CLOSED);
        assertThat(budget.isClosed()).isTrue();
        assertThat(budget.used()).isEqualTo(60);
        budget.giveBack(60);
        assertThat(budget.used()).isZero();
        assertThat(budget.isClosed()).isTrue();
    }

    @Test
    @Timeout(60)
    void manyThreadsNeverTakeMoreThanThereIs() throws InterruptedException {
        AtomicLong out = new AtomicLong();
        AtomicLong most = new AtomicLong();
        AtomicBoolean exceeded = new AtomicBoolean();
        Thread[] threads = new Thread[8];
        for (int t = 0; t < threads.length; t++) {
            Random random = new Random(t);
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 100_000; i++) {
                    int bytes = random.nextInt(300);
                    long used = budget.tryTake(bytes, 1_000);
                    if (used >= 0) {
                        long now = out.addAndGet(bytes);
                        most.accumulateAndGet(now, Math::max);
                        exceeded.compareAndSet(false, now > 1_000 || used > 1_000);
                        out.addAndGet(-bytes);
                        budget.giveBack(bytes);
                    }
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(exceeded).as("at most %s", most).isFalse();
        assertThat(budget.used()).isZero();
    }
}

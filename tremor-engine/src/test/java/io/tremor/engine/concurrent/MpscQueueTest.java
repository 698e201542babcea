package io.tremor.engine.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MpscQueueTest {
    private static final int PRODUCERS = 4;
    private static final int EACH = 100_000;

    private final MpscQueue<Integer> queue = new MpscQueue<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void behavesLikeAnyQueueForOneThread(long seed) {
        Random random = new Random(seed);
        Queue<Integer> model = new ArrayDeque<>();
        for (int i = 0; i < 20_000; i++) {
            switch (random.nextInt(i / 5_000 % 2 == 0 ? 3 : 5)) {
                case 0, 1 -> {
                    queue.offer(i);
                    model.add(i);
                }
                case 2 -> assertThat(queue.peek()).isEqualTo(model.peek());
                default -> assertThat(queue.poll()).isEqualTo(model.poll());
            }
            assertThat(queue.size()).isEqualTo(model.size());
        }
    }

    @Test
    @Timeout(60)
    void keepsTheOrderOfEachProducerAndLosesNothing() throws InterruptedException {
        Thread[] producers = new Thread[PRODUCERS];
        for (int p = 0; p < PRODUCERS; p++) {
            int first = p;
            producers[p] = new Thread(() -> {
                for (int i = 0; i < EACH; i++) {
                    queue.offer(i * PRODUCERS + first);
                }
            });
            producers[p].start();
        }
        int[] next = new int[PRODUCERS];
        for (int taken = 0; taken < PRODUCERS * EACH; ) {
            Integer element = queue.poll();
            if (element == null) {
                Thread.onSpinWait();
                continue;
            }
            assertThat(element / PRODUCERS).isEqualTo(next[element % PRODUCERS]++);
            taken++;
        }
        for (Thread producer : producers) {
            producer.join();
        }
        assertThat(queue.poll()).isNull();
        assertThat(queue.size()).isZero();
    }
}

package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class ConcurrentShaperTest {
    private static final int THREADS = 16;
    private static final int EVENTS = 2_000;

    private final ShaperFixture fixture = ShaperFixture.threaded(options -> options.budget(64L << 20));

    @Test
    @Timeout(60)
    void sixteenThreadsWriteWholeLinesEachInItsOwnOrder() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String name = "thread " + i;
            threads.add(new Thread(() -> {
                for (int n = 0; n < EVENTS; n++) {
                    TestEvent event = new TestEvent(name + ("\n\u2028\"" + n).repeat(n % 50));
                    event.logger = () -> name;
                    fixture.shaper.offer(event.argument((long) n));
                }
            }));
        }
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        fixture.work();

        assertThat(fixture.sink.lines()).hasSize(THREADS * EVENTS);
        Set<String> order = new HashSet<>();
        long[] next = new long[THREADS];
        for (String line : fixture.sink.lines()) {
            RecordValue record = ShaperFixture.read(line);
            int thread =
                    Integer.parseInt(ShaperFixture.text(record, "logger_name").substring("thread ".length()));
            IntegerValue number = (IntegerValue) ((ArrayValue) record.get("args")).get(0);
            assertThat(number.bits()).isEqualTo(next[thread]++);
            order.add(thread + "/" + number.bits());
        }
        assertThat(order).hasSize(THREADS * EVENTS);
        fixture.assertBalanced(THREADS * EVENTS);
        fixture.shaper.close();
    }
}

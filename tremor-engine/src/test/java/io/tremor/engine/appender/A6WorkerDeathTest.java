package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Reason;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever kills the worker in the middle of an event costs that event and no other, and the worker goes on. */
@Timeout(60)
final class A6WorkerDeathTest {
    private static final int KILLS = Integer.getInteger("soak", 1) * 1_000;

    /** Of so many events one kills the worker. */
    private static final int RATE = 10;

    private static final int EVENTS = KILLS * RATE;

    @Test
    void theWorkerSurvivesWhateverItsScriptThrows() {
        AtomicInteger runs = new AtomicInteger();
        ShaperFixture fixture = ShaperFixture.threaded(options -> options, FakeScript.holder(event -> {
            int run = runs.getAndIncrement();
            if (run % RATE == 0) {
                fail(run / RATE);
            }
            return FakeScript.pass(event);
        }));
        for (int i = 0; i < EVENTS; i++) {
            assertThat(fixture.shaper.offer(new TestEvent("event " + i))).isTrue();
        }
        fixture.work();
        assertThat(fixture.shaper.ledger().dropped()).containsEntry(Reason.WORKER, (long) KILLS);
        fixture.assertBalanced(EVENTS);
        fixture.shaper.close();
    }

    @Test
    void aSinkThatThrowsErrorsKillsNothing() {
        ShaperFixture fixture = ShaperFixture.threaded(options -> options);
        AtomicInteger writes = new AtomicInteger();
        fixture.sink.beforeWrite(() -> {
            if (writes.getAndIncrement() < 4) {
                fail(writes.get());
            }
        });
        for (int i = 0; i < 50; i++) {
            fixture.shaper.offer(new TestEvent("event " + i));
        }
        fixture.work();
        fixture.assertBalanced(50);
        assertThat(fixture.shaper.ledger().dropped().keySet()).isSubsetOf(Reason.SINK);
        assertThat(fixture.shaper.ledger().delivered()).isGreaterThanOrEqualTo(49);
        fixture.shaper.close();
    }

    private static void fail(int kind) {
        switch (kind % 4) {
            case 0 -> throw new StackOverflowError();
            case 1 -> throw new LinkageError("a class that is not there");
            case 2 -> throw new IllegalStateException("a bug");
            default -> new Hog().feed();
        }
    }

    /** Asks for more memory than there can be. */
    private static final class Hog {
        private long[] memory = {};

        void feed() {
            memory = new long[Integer.MAX_VALUE];
            assertThat(memory).isEmpty();
        }
    }
}

package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Clock;
import io.tremor.api.spi.CodecProvider;
import io.tremor.testkit.RecordingSink;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An event that is logged in the middle of shipping another one is refused and counted, and nobody waits for ever. */
@Timeout(30)
final class A4ReentrancyTest {
    private final ShaperFixture fixture = new ShaperFixture();

    @Test
    void anObjectMayLogWhenItIsAskedForItsText() {
        Object talkative = new Object() {
            @Override
            public String toString() {
                assertThat(fixture.shaper.offer(new TestEvent("nested").argument(this)))
                        .isFalse();
                return "talkative";
            }
        };
        fixture.write(new TestEvent("hello").argument(talkative));
        assertThat(fixture.shaper.ledger().refused()).isEqualTo(Map.of(Trouble.NESTED, 1L));
        fixture.assertBalanced(2);
    }

    @Test
    void anExceptionMayLogWhenItIsAskedForItsMessage() {
        TestEvent event = new TestEvent("hello");
        event.exception = () -> new RuntimeException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
                fixture.shaper.offer(new TestEvent("nested"));
                return "talkative";
            }
        };
        fixture.write(event);
        assertThat(fixture.shaper.ledger().refused()).containsOnlyKeys(Trouble.NESTED);
    }

    @Test
    void aSinkMayLog() {
        fixture.sink.beforeWrite(
                () -> assertThat(fixture.shaper.offer(new TestEvent("nested"))).isFalse());
        fixture.write(new TestEvent("hello"));
        fixture.assertBalanced(2);
    }

    @Test
    void aListenerMayLog() {
        AtomicReference<LineShaper> self = new AtomicReference<>();
        LineShaper shaper = LineShaper.start(
                fixture.sink,
                CodecProvider.named("json"),
                (message, cause) -> self.get().offer(new TestEvent("nested")),
                Clock.system());
        self.set(shaper);
        fixture.sink.failWith(new IllegalStateException());
        shaper.offer(new TestEvent("lost"));
        assertThat(shaper.ledger().refused()).containsOnlyKeys(Trouble.NESTED);
    }

    @Test
    void twoShapersMayFeedEachOther() {
        RecordingSink otherSink = new RecordingSink();
        LineShaper other =
                LineShaper.start(otherSink, CodecProvider.named("json"), (message, cause) -> {}, Clock.system());
        fixture.sink.beforeWrite(() -> other.offer(new TestEvent("from the first")));
        otherSink.beforeWrite(() -> fixture.shaper.offer(new TestEvent("from the second")));
        fixture.write(new TestEvent("hello"));
        assertThat(otherSink.lines()).hasSize(1);
        fixture.assertBalanced(2);
    }

    @Test
    void theTextOfAnObjectMayNeedALockWhoseOwnerLogs() throws Exception {
        ReentrantLock application = new ReentrantLock();
        CountDownLatch asked = new CountDownLatch(1);
        Object needy = new Object() {
            @Override
            public String toString() {
                asked.countDown();
                application.lock();
                application.unlock();
                return "needy";
            }
        };
        application.lock();
        CompletableFuture<Boolean> first =
                CompletableFuture.supplyAsync(() -> fixture.shaper.offer(new TestEvent("first").argument(needy)));
        try {
            asked.await();
            fixture.write(new TestEvent("second"));
        } finally {
            application.unlock();
        }
        assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
        fixture.assertBalanced(2);
    }

    @Test
    void theSinkMayNeedALockWhoseOwnerLogs() throws Exception {
        ReentrantLock application = new ReentrantLock();
        CountDownLatch writing = new CountDownLatch(1);
        fixture.sink.beforeWrite(() -> {
            writing.countDown();
            application.lock();
            application.unlock();
        });
        application.lock();
        CompletableFuture<Boolean> first =
                CompletableFuture.supplyAsync(() -> fixture.shaper.offer(new TestEvent("first")));
        try {
            writing.await();
            assertThat(fixture.shaper.offer(new TestEvent("second"))).isFalse();
        } finally {
            application.unlock();
        }
        assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(fixture.shaper.ledger().refused()).isEqualTo(Map.of(Trouble.BUSY, 1L));
        fixture.assertBalanced(2);
    }

    @Test
    void aThreadMayPretendToBeAnother() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        TestEvent slow = new TestEvent("");
        slow.message = () -> {
            inside.countDown();
            awaitQuietly(done);
            return "slow";
        };
        Thread first = new SameThread(() -> fixture.shaper.offer(slow));
        first.start();
        inside.await();
        Thread second = new SameThread(() -> fixture.shaper.offer(new TestEvent("fast")));
        second.start();
        second.join();
        done.countDown();
        first.join();
        assertThat(fixture.sink.lines()).hasSize(2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A thread that answers as all of its kind do. */
    private static final class SameThread extends Thread {
        SameThread(Runnable action) {
            super(action);
        }

        @Override
        public long getId() {
            return 1;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof SameThread;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}

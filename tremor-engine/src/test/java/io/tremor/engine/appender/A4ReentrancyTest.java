package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Reason;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.spi.CodecProvider;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/** An event that is logged in the middle of shipping another one is refused and counted, and nobody waits for ever. */
@Timeout(30)
final class A4ReentrancyTest {
    private static final int TIMES = 20;

    private final ShaperFixture fixture = new ShaperFixture();
    private final ShaperFixture threaded = ShaperFixture.threaded(options -> options);

    @AfterEach
    void end() {
        threaded.shaper.close();
    }

    @RepeatedTest(TIMES)
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
        assertThat(fixture.shaper.ledger().refused()).isEqualTo(Map.of(Reason.NESTED, 1L));
        fixture.assertBalanced(2);
    }

    @RepeatedTest(TIMES)
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
        assertThat(fixture.shaper.ledger().refused()).containsOnlyKeys(Reason.NESTED);
    }

    @RepeatedTest(TIMES)
    void aSinkMayLog() {
        threaded.sink.beforeWrite(
                () -> assertThat(threaded.shaper.offer(new TestEvent("nested"))).isFalse());
        threaded.write(new TestEvent("hello"));
        assertThat(threaded.shaper.ledger().refused()).isEqualTo(Map.of(Reason.NESTED, 1L));
        threaded.assertBalanced(2);
    }

    @RepeatedTest(TIMES)
    void aListenerMayLog() {
        AtomicReference<QueuedShaper> self = new AtomicReference<>();
        ShaperOptions options = ShaperOptions.builder(
                        (message, cause) -> self.get().offer(new TestEvent("nested")))
                .fields("raw")
                .shutdownHook(false)
                .build();
        QueuedShaper shaper = Shapers.start(
                new LineBuilder(options, fixture.clock)
                        .withoutThreads()
                        .sinks(CodecProvider.named("json"), List.of(fixture.sink)),
                options);
        self.set(shaper);
        TestEvent event = new TestEvent("hello");
        event.logger = () -> {
            throw new IllegalStateException();
        };
        assertThat(shaper.offer(event)).isTrue();
        assertThat(shaper.ledger().refused()).containsOnlyKeys(Reason.NESTED);
    }

    @RepeatedTest(TIMES)
    void twoShapersMayFeedEachOther() {
        ShaperFixture other = ShaperFixture.threaded(options -> options);
        threaded.sink.beforeWrite(() -> other.shaper.offer(new TestEvent("from the first")));
        other.sink.beforeWrite(() -> threaded.shaper.offer(new TestEvent("from the second")));
        threaded.write(new TestEvent("hello"));
        other.write(new TestEvent("hello"));
        assertThat(other.shaper.ledger().refused()).isEqualTo(Map.of(Reason.NESTED, 1L));
        threaded.assertBalanced(2);
        other.shaper.close();
    }

    @RepeatedTest(TIMES)
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
                CompletableFuture.supplyAsync(() -> threaded.shaper.offer(new TestEvent("first").argument(needy)));
        try {
            asked.await();
            threaded.write(new TestEvent("second"));
        } finally {
            application.unlock();
        }
        assertThat(first.get(10, TimeUnit.SECONDS)).isTrue();
        threaded.work();
        threaded.assertBalanced(2);
    }

    @RepeatedTest(TIMES)
    void theSinkMayNeedALockWhoseOwnerLogs() throws Exception {
        ReentrantLock application = new ReentrantLock();
        CountDownLatch writing = new CountDownLatch(1);
        threaded.sink.beforeWrite(() -> {
            writing.countDown();
            application.lock();
            application.unlock();
        });
        application.lock();
        try {
            assertThat(threaded.shaper.offer(new TestEvent("first"))).isTrue();
            writing.await();
            assertThat(threaded.shaper.offer(new TestEvent("second"))).isTrue();
        } finally {
            application.unlock();
        }
        threaded.work();
        threaded.assertBalanced(2);
    }

    @RepeatedTest(TIMES)
    void aCallerThatShapesItselfDoesNotWaitForASinkWhoseLockItHolds() throws Exception {
        ShaperFixture syncing = ShaperFixture.threaded(
                options -> options.set("lane", "* full=sync").set("budget", "64 KiB"));
        ReentrantLock application = new ReentrantLock();
        CountDownLatch writing = new CountDownLatch(1);
        syncing.sink.beforeWrite(() -> {
            writing.countDown();
            application.lock();
            application.unlock();
        });
        application.lock();
        long offered = 1;
        try {
            syncing.shaper.offer(new TestEvent("first"));
            writing.await();
            while (syncing.shaper.offer(new TestEvent("x".repeat(1_000)))) {
                offered++;
            }
            offered++;
        } finally {
            application.unlock();
        }
        assertThat(syncing.shaper.ledger().refused()).containsEntry(Reason.TIMEOUT, 1L);
        syncing.work();
        syncing.assertBalanced(offered);
        syncing.shaper.drain(Duration.ofSeconds(5));
    }

    @RepeatedTest(TIMES)
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
        fixture.work();
        assertThat(fixture.sink.lines()).hasSize(2);
    }

    @RepeatedTest(TIMES)
    void aClassMayLogWhileAnotherCallWaitsForItsInitialiser() throws Exception {
        CountDownLatch initialising = new CountDownLatch(1);
        CountDownLatch inside = new CountDownLatch(1);
        Runnable initialiser = () -> {
            initialising.countDown();
            awaitQuietly(inside);
            assertThat(threaded.shaper.offer(new TestEvent("from the initialiser")))
                    .isTrue();
        };
        try (URLClassLoader loader = A8ClassLoaderTest.newLoader()) {
            System.getProperties().put(LogsWhenInitialised.ACTION, initialiser);
            Thread first = new Thread(() -> initialise(loader));
            first.start();
            initialising.await();
            TestEvent waiting = new TestEvent("");
            waiting.message = () -> {
                inside.countDown();
                initialise(loader);
                return "hello";
            };
            assertThat(threaded.shaper.offer(waiting)).isTrue();
            join(first);
        } finally {
            System.getProperties().remove(LogsWhenInitialised.ACTION);
        }
        threaded.work();
        assertThat(threaded.sink.lines()).hasSize(2);
        threaded.assertBalanced(2);
    }

    private static void initialise(ClassLoader loader) {
        try {
            Class.forName(LogsWhenInitialised.class.getName(), true, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @RepeatedTest(TIMES)
    void aThreadOfTheSinksClientMayLogErrorsWhileThereIsNoRoom() {
        ShaperFixture full = ShaperFixture.threaded(options -> options.set("budget", "64 KiB"));
        AtomicLong offered = new AtomicLong();
        full.sink.beforeWrite(() -> {
            // Like a client that waits for a thread of its own, which logs.
            Thread client = new Thread(() -> {
                for (int i = 0; i < 50 && offered.get() < 1_000; i++) {
                    offered.incrementAndGet();
                    full.shaper.offer(new TestEvent("x".repeat(2_000)));
                }
            });
            client.start();
            join(client);
        });
        offered.incrementAndGet();
        full.shaper.offer(new TestEvent("hello"));
        full.work();
        assertThat(full.shaper.drain(Duration.ofSeconds(10)).isComplete()).isTrue();
        full.assertBalanced(offered.get());
    }

    @RepeatedTest(TIMES)
    void anObjectMayFlushAndDrainWhenItIsAskedForItsText() {
        Object last = new Object() {
            @Override
            public String toString() {
                threaded.shaper.flush(Duration.ofSeconds(5));
                threaded.shaper.drain(Duration.ofSeconds(5));
                return "the end";
            }
        };
        assertThat(threaded.shaper.offer(new TestEvent("hello").argument(last))).isFalse();
        assertThat(threaded.shaper.ledger().refused()).isEqualTo(Map.of(Reason.CLOSED, 1L));
        threaded.assertBalanced(1);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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

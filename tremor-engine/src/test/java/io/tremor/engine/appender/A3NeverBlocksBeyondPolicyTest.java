package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Clock;
import io.tremor.api.appender.Counts;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.testkit.RecordingSink;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A call takes no longer than the policy of its lane says, what waits is bounded in bytes, and what is shed is counted.
 */
@Timeout(60)
final class A3NeverBlocksBeyondPolicyTest {
    private static final int EVENTS = 50_000;

    @Test
    void aFrozenSinkDelaysNobody() {
        ShaperFixture fixture = ShaperFixture.threaded(options -> options.set("budget", "1 MiB"));
        CountDownLatch thaw = new CountDownLatch(1);
        fixture.sink.beforeWrite(() -> awaitQuietly(thaw));
        long[] nanos = new long[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            TestEvent event = new TestEvent("x".repeat(100)).level("INFO");
            long start = System.nanoTime();
            fixture.shaper.offer(event);
            nanos[i] = System.nanoTime() - start;
            assertThat(fixture.shaper.line().lanes().usedBytes()).isLessThanOrEqualTo(1 << 20);
        }
        Arrays.sort(nanos);
        // A guard against hanging; the figure belongs to the soak profile.
        assertThat(nanos[EVENTS - EVENTS / 1_000 - 1]).isLessThan(TimeUnit.MILLISECONDS.toNanos(100));
        Ledger frozen = fixture.shaper.ledger();
        assertThat(frozen.refused()).containsOnlyKeys(Reason.FULL);
        assertThat(frozen.accepted()).isGreaterThan(1_000);
        assertThat(frozen.delivered()).isZero();

        thaw.countDown();
        fixture.work();
        fixture.assertBalanced(EVENTS);
        fixture.shaper.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dropNewest", "dropOldest", "block(20 ms)", "sync"})
    void aFrozenSinkDelaysNobodyBeyondThePolicy(String policy) {
        ShaperFixture fixture = ShaperFixture.threaded(
                options -> options.set("budget", "128 KiB").set("lane", "* full=" + policy));
        CountDownLatch thaw = new CountDownLatch(1);
        fixture.sink.beforeWrite(() -> awaitQuietly(thaw));
        long offered = 0;
        long longest = 0;
        long refused = 0;
        boolean isEvicting = policy.equals("dropOldest");
        while (offered < 20_000 && (isEvicting || refused < 3)) {
            // Less than the worker can make room for, which is what this policy promises something about.
            LockSupport.parkNanos(isEvicting ? 20_000 : 0);
            long start = System.nanoTime();
            refused += fixture.shaper.offer(new TestEvent("x".repeat(200))) ? 0 : 1;
            longest = Math.max(longest, System.nanoTime() - start);
            offered++;
            assertThat(fixture.shaper.line().lanes().usedBytes()).isLessThanOrEqualTo(128 << 10);
        }
        // A guard against hanging: a caller that shapes itself waits a second for the sink, and no other that long.
        assertThat(longest).isLessThan(TimeUnit.SECONDS.toNanos(10));
        if (isEvicting) {
            // The worker makes room for what is newer; where it does not run for a while, some are refused all the
            // same.
            assertThat(fixture.shaper.ledger().dropped().get(Reason.EVICTED)).isGreaterThan(10_000);
            assertThat(refused).isLessThan(offered / 10);
        } else {
            assertThat(refused).isEqualTo(3);
        }
        thaw.countDown();
        fixture.work();
        fixture.assertBalanced(offered);
        fixture.shaper.close();
    }

    @Test
    void aFrozenAndADeadSinkHurtNoHealthyOne() {
        RecordingSink healthy = new RecordingSink();
        RecordingSink frozen = new RecordingSink();
        RecordingSink dead = new RecordingSink();
        CountDownLatch thaw = new CountDownLatch(1);
        frozen.beforeWrite(() -> awaitQuietly(thaw));
        dead.failWith(new IOException("down"));
        ShaperOptions options = ShaperOptions.builder((message, cause) -> {})
                .fields("raw")
                .shutdownHook(false)
                .set("budget", "4 MiB")
                .build();
        QueuedShaper shaper = Shapers.start(
                new LineBuilder(options, Clock.system())
                        .sinks(CodecProvider.named("json"), List.of(healthy, frozen, dead)),
                options);
        long taken = 0;
        for (int i = 0; i < EVENTS; i++) {
            assertThat(shaper.offer(new TestEvent("x".repeat(100)))).isTrue();
            // The pace of the healthy sink, which alone counts.
            while (i - taken > 1_000) {
                taken += healthy.take().size();
                LockSupport.parkNanos(10_000);
            }
        }
        while (taken < EVENTS) {
            taken += healthy.take().size();
            LockSupport.parkNanos(100_000);
        }
        assertThat(frozen.lines()).isEmpty();
        assertThat(dead.lines()).isEmpty();
        assertThat(shaper.ledger().sinks().get(0).delivered()).isEqualTo(EVENTS);
        assertThat(shaper.drain(Duration.ofMillis(100)).isComplete()).isFalse();
        assertThat(shaper.ledger().balances()).isTrue();
        thaw.countDown();
    }

    @Test
    void theLowestLaneIsShedFirstAndTheHighestLast() {
        ShaperFixture fixture = ShaperFixture.with(options -> options.set("budget", "1 MiB"));
        fixture.sink.failWith(new IOException("down"));
        String[] levels = {"ERROR", "WARN", "INFO", "DEBUG"};
        for (int i = 0; i < 20_000; i++) {
            fixture.offer(new TestEvent("x".repeat(100)).level(levels[i % 4]));
            if (refused(fixture, "ERROR") > 0) {
                break;
            }
        }
        assertThat(refused(fixture, "ERROR")).isEqualTo(1);
        assertThat(refused(fixture, "WARN")).isGreaterThan(1);
        assertThat(refused(fixture, "INFO")).isGreaterThan(refused(fixture, "WARN"));
        assertThat(refused(fixture, "DEBUG")).isGreaterThan(refused(fixture, "INFO"));
        assertThat(fixture.shaper.ledger().lanes()).containsOnlyKeys("error", "warn", "info", "*");
        fixture.sink.failWith(null);
        fixture.workOff();
        fixture.assertBalanced(fixture.shaper.ledger().accepted()
                + fixture.shaper.ledger().total().refusedInAll());
    }

    private static long refused(ShaperFixture fixture, String level) {
        Counts counts = fixture.shaper.ledger().levels().get(level);
        return counts == null ? 0 : counts.refusedInAll();
    }

    @Test
    void dropOldestKeepsTheNewest() {
        ShaperFixture fixture =
                ShaperFixture.with(options -> options.set("budget", "256 KiB").set("lane", "* full=dropOldest"));
        fixture.sink.failWith(new IOException("down"));
        int offered = 5_000;
        for (int i = 0; i < offered; i++) {
            assertThat(fixture.offer(new TestEvent("x".repeat(100)).argument(i)))
                    .isTrue();
        }
        assertThat(fixture.shaper.line().lanes().usedBytes()).isLessThanOrEqualTo(256 << 10);
        fixture.sink.failWith(null);
        fixture.workOff();
        Ledger ledger = fixture.shaper.ledger();
        assertThat(ledger.dropped()).containsOnlyKeys(Reason.EVICTED);
        String last = fixture.sink.lines().get(fixture.sink.lines().size() - 1);
        ArrayValue arguments = (ArrayValue) ShaperFixture.read(last).get("args");
        assertThat(((IntegerValue) arguments.get(0)).bits()).isEqualTo(offered - 1);
        fixture.assertBalanced(offered);
    }

    @Test
    void blockWaitsAsLongAsItIsToldTo() {
        ShaperFixture fixture =
                ShaperFixture.with(options -> options.set("budget", "64 KiB").set("lane", "* full=block(5 s)"));
        fixture.sink.failWith(new IOException("down"));
        long offered = 1;
        while (fixture.shaper.line().lanes().usedBytes() < 54 << 10) {
            fixture.offer(new TestEvent("x".repeat(1_000)));
            offered++;
        }
        long before = fixture.clock.monoNanos();
        assertThat(fixture.shaper.offer(new TestEvent("x".repeat(20_000)))).isFalse();
        assertThat(Duration.ofNanos(fixture.clock.monoNanos() - before)).isEqualTo(Duration.ofSeconds(5));
        assertThat(fixture.shaper.ledger().refused()).containsKey(Reason.TIMEOUT);
        fixture.sink.failWith(null);
        fixture.workOff();
        fixture.assertBalanced(offered);
    }

    @Test
    void blockEndsAsSoonAsThereIsRoom() throws InterruptedException {
        ShaperFixture fixture = ShaperFixture.threaded(
                options -> options.set("budget", "128 KiB").set("lane", "* full=block(30 s)"));
        fixture.sink.beforeWrite(() -> LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(200)));
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 500; i++) {
                    assertThat(fixture.shaper.offer(new TestEvent("x".repeat(1_000))))
                            .isTrue();
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        fixture.work();
        assertThat(fixture.shaper.ledger().delivered()).isEqualTo(2_000);
        fixture.assertBalanced(2_000);
        fixture.shaper.close();
    }

    @Test
    void aFloorIsKeptForItsLane() {
        ShaperFixture fixture = ShaperFixture.with(options ->
                options.set("budget", "512 KiB").set("lane", "error floor=25%").set("lane", "*"));
        fixture.sink.failWith(new IOException("down"));
        while (fixture.offer(new TestEvent("x".repeat(100)).level("INFO"))) {
            // Until there is no room.
        }
        int errors = 0;
        while (fixture.offer(new TestEvent("x".repeat(100)).level("ERROR"))) {
            errors++;
        }
        // A quarter of what is not the sink's, and the step by which the last lane stays below the first.
        assertThat(errors).isBetween(300, 500);
        fixture.sink.failWith(null);
        fixture.workOff();
        assertThat(fixture.shaper.ledger().lanes().get("error").delivered()).isEqualTo(errors);
    }

    @Test
    void aRateLetsSoManyThroughASecond() {
        ShaperFixture fixture = ShaperFixture.with(options -> options.set("lane", "* rate=100/s"));
        for (int second = 0; second < 3; second++) {
            for (int i = 0; i < 250; i++) {
                fixture.offer(new TestEvent("hello"));
            }
            fixture.clock.advance(Duration.ofSeconds(1));
        }
        assertThat(fixture.shaper.ledger().delivered()).isEqualTo(300);
        assertThat(fixture.shaper.ledger().refused()).containsOnlyKeys(Reason.RATE);
        assertThat(fixture.statuses).isEmpty();
        fixture.assertBalanced(750);
    }

    @Test
    void aCallerShapesItselfWhereTheLaneSaysSo() throws InterruptedException {
        ShaperFixture fixture = ShaperFixture.threaded(
                options -> options.set("budget", "64 KiB").set("lane", "* full=sync"));
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < 2_000; i++) {
                    assertThat(fixture.shaper.offer(new TestEvent("x".repeat(1_000))))
                            .isTrue();
                }
            });
            threads[t].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        fixture.work();
        assertThat(fixture.shaper.ledger().delivered()).isEqualTo(8_000);
        fixture.assertBalanced(8_000);
        fixture.shaper.close();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

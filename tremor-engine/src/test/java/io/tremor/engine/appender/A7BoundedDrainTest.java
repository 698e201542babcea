package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.DrainReport;
import io.tremor.api.appender.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The end waits for what is on its way, but no longer than it is told to, and says exactly what is left. */
@Timeout(120)
final class A7BoundedDrainTest {
    private static final int EVENTS = 100_000;

    @Test
    void everythingIsDeliveredWhereTheSinkIsUp() {
        ShaperFixture fixture = ShaperFixture.threaded(options -> options.set("budget", "128 MiB"));
        for (int i = 0; i < EVENTS; i++) {
            assertThat(fixture.shaper.offer(new TestEvent("event " + i))).isTrue();
        }
        DrainReport report = fixture.shaper.drain(Duration.ofSeconds(60));
        assertThat(report.isComplete()).isTrue();
        assertThat(report.ledger().delivered()).isEqualTo(EVENTS);
        assertThat(fixture.sink.isClosed()).isTrue();
        fixture.assertBalanced(EVENTS);
    }

    @Test
    void aFrozenSinkHoldsNobodyUpBeyondTheDeadline() {
        ShaperFixture fixture = ShaperFixture.threaded(options -> options);
        CountDownLatch thaw = new CountDownLatch(1);
        fixture.sink.beforeWrite(() -> awaitUninterrupted(thaw));
        for (int i = 0; i < 1_000; i++) {
            fixture.shaper.offer(new TestEvent("event " + i));
        }
        long start = System.nanoTime();
        DrainReport report = fixture.shaper.drain(Duration.ofMillis(200));
        // A guard against hanging; the figure is 250 ms beyond the deadline.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(200 + 2_500));
        assertThat(report.isComplete()).isFalse();
        assertThat(report.dropped()).isEqualTo(1_000);
        assertThat(report.ledger().dropped()).containsOnlyKeys(Reason.DEADLINE);
        assertThat(report.ledger().balances()).isTrue();
        thaw.countDown();
        assertThat(fixture.shaper.ledger()).isEqualTo(report.ledger());
    }

    @Test
    void manyMayDrainAtOnceAndGetTheSameReport() throws Exception {
        ShaperFixture fixture = ShaperFixture.threaded(options -> options);
        for (int i = 0; i < 1_000; i++) {
            fixture.shaper.offer(new TestEvent("event " + i));
        }
        CompletableFuture<DrainReport> other =
                CompletableFuture.supplyAsync(() -> fixture.shaper.drain(Duration.ofSeconds(10)));
        DrainReport report = fixture.shaper.drain(Duration.ofSeconds(10));
        assertThat(other.get(20, TimeUnit.SECONDS)).isEqualTo(report);
        fixture.assertBalanced(1_000);
    }

    @Test
    void callersThatStillLogAreCounted() throws InterruptedException {
        ShaperFixture fixture = ShaperFixture.threaded(options -> options.set("budget", "64 MiB"));
        int perThread = 20_000;
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                for (int i = 0; i < perThread; i++) {
                    fixture.shaper.offer(new TestEvent("event " + i));
                }
            });
            threads[t].start();
        }
        DrainReport report = fixture.shaper.drain(Duration.ofSeconds(20));
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(report.isComplete()).isTrue();
        assertThat(fixture.shaper.ledger().refused().keySet()).isSubsetOf(Reason.CLOSED, Reason.FULL);
        fixture.assertBalanced(4L * perThread);
    }

    @ParameterizedTest
    @ValueSource(strings = {"return", "exit", "throw", "exitFromSink"})
    void whatWaitsWhenTheProcessEndsIsDelivered(String end) throws Exception {
        Process process = start(end, ProcessBuilder.Redirect.DISCARD);
        long lines = count(process);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        if (end.equals("exitFromSink")) {
            // The sink is where the process ends, so it can take nothing more; that it ends is what counts.
            assertThat(lines).isLessThanOrEqualTo(EndingProgram.EVENTS);
        } else {
            assertThat(lines).isEqualTo(EndingProgram.EVENTS);
        }
    }

    @Test
    void whatWaitsWhenTheProcessIsToldToEndIsDelivered() throws Exception {
        Process process = start("signal", ProcessBuilder.Redirect.PIPE);
        // Nobody has read a line so far, so nearly all of them wait in the process.
        process.errorReader().lines().anyMatch("ready"::equals);
        process.toHandle().destroy();
        assertThat(count(process)).isEqualTo(EndingProgram.EVENTS);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    private static Process start(String end, ProcessBuilder.Redirect errors) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndingProgram.class.getName(),
                        end))
                .redirectError(errors)
                .start();
    }

    private static long count(Process process) throws IOException {
        return process.inputReader().lines().count();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await();
            } catch (InterruptedException e) {
                // Like a write to a disk that does not answer.
            }
        }
    }
}

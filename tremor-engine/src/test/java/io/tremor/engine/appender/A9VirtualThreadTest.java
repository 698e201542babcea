package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Any number of virtual threads may log: none is pinned to its carrier by that, also where it waits for room. */
@Timeout(120)
final class A9VirtualThreadTest {
    private static final int THREADS = 100_000;

    @TempDir
    Path directory;

    @BeforeEach
    void needVirtualThreads() {
        assumeThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    }

    @Test
    void noVirtualThreadIsPinned() throws Throwable {
        ShaperFixture fixture = ShaperFixture.threaded(options -> options.set("budget", "1 MiB")
                .set("lane", "warn full=block(60 s)")
                .set("lane", "*"));
        fixture.shaper.offer(new TestEvent("warm up"));
        Path file = directory.resolve("pinned.jfr");
        try (Recording recording = new Recording()) {
            recording
                    .enable("jdk.VirtualThreadPinned")
                    .withThreshold(Duration.ZERO)
                    .withStackTrace();
            recording.start();
            logFromVirtualThreads(fixture);
            recording.stop();
            recording.dump(file);
        }
        fixture.work();
        fixture.assertBalanced(THREADS + 1L);
        assertThat(fixture.shaper.ledger().total().refusedInAll()).isZero();
        assertThat(RecordingFile.readAllEvents(file))
                .filteredOn(event -> event.toString().contains("io.tremor"))
                .isEmpty();
        fixture.shaper.close();
    }

    private static void logFromVirtualThreads(ShaperFixture fixture) throws Throwable {
        MethodHandle start = MethodHandles.lookup()
                .findStatic(Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            String message = "x".repeat(200) + i;
            threads.add((Thread)
                    start.invokeExact((Runnable) () -> fixture.shaper.offer(new TestEvent(message).level("WARN"))));
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}

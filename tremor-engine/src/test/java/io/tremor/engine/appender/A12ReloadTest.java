package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A script that changes is taken up without losing an event, and each event is shaped by one version wholly. */
@Timeout(300)
final class A12ReloadTest {
    private static final int RELOADS = Integer.getInteger("soak", 1) * 200;

    @TempDir
    Path directory;

    @Test
    void eachEventIsShapedByOneVersionAndNoneIsLost() throws Exception {
        write(version(0));
        ShaperFixture fixture = ShaperFixture.threaded(options -> options.script(script().toString())
                .set("lane", "* full=block(30 s)")
                .reload(Duration.ofMillis(1)));
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong offered = new AtomicLong();
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            threads[t] = new Thread(() -> {
                while (!done.get()) {
                    assertThat(fixture.shaper.offer(new TestEvent("hello"))).isTrue();
                    offered.incrementAndGet();
                    // Fast enough to be in the middle of each change, and not too fast for the test to read all of it.
                    LockSupport.parkNanos(100_000);
                }
            });
            threads[t].start();
        }
        long last = 0;
        try {
            for (int version = 1; version <= RELOADS; version++) {
                write(version(version));
                while (last < version) {
                    last = check(fixture, last);
                    LockSupport.parkNanos(1_000_000);
                }
            }
        } finally {
            done.set(true);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        fixture.work();
        assertThat(check(fixture, last)).isEqualTo(RELOADS);
        fixture.assertBalanced(offered.get());
        assertThat(fixture.statuses).isEmpty();
        fixture.shaper.close();
    }

    @Test
    void aBrokenVersionChangesNothingAndIsToldOnce() throws IOException {
        write(version(1));
        ShaperFixture fixture = ShaperFixture.with(
                options -> options.script(script().toString()).reload(Duration.ofSeconds(2)));
        assertThat(fixture.write(new TestEvent("hello")).get("b")).hasToString("1");
        write("let event.a = ;");
        for (int i = 0; i < 5; i++) {
            fixture.clock.advance(Duration.ofSeconds(2));
            assertThat(fixture.write(new TestEvent("hello")).get("b")).hasToString("1");
        }
        assertThat(fixture.statuses)
                .singleElement()
                .asString()
                .contains("shape.tremor:1:")
                .endsWith("(the script before it stays in force)");
        write(version(22));
        fixture.clock.advance(Duration.ofSeconds(2));
        fixture.work();
        assertThat(fixture.write(new TestEvent("hello")).get("b")).hasToString("22");
    }

    @Test
    void aChangeIsSeenThatLeavesTimeAndSizeOfTheFileAsTheyWere() throws IOException {
        write(version(1));
        ShaperFixture fixture = ShaperFixture.with(
                options -> options.script(script().toString()).reload(Duration.ofSeconds(2)));
        fixture.clock.advance(Duration.ofDays(365 * 100));
        FileTime changed = FileTime.from(fixture.clock.wallNanos(), TimeUnit.NANOSECONDS);
        Files.setLastModifiedTime(script(), changed);
        assertThat(fixture.write(new TestEvent("hello")).get("b")).hasToString("1");
        write(version(2));
        Files.setLastModifiedTime(script(), changed);
        fixture.clock.advance(Duration.ofSeconds(2));
        fixture.work();
        assertThat(fixture.write(new TestEvent("hello")).get("b")).hasToString("2");
    }

    @Test
    void stateSurvives() throws IOException {
        String counting =
                "let state = match state of case null => 1 case _ => state + 1 end; let event.n = state; event";
        write(counting);
        ShaperFixture fixture = ShaperFixture.with(
                options -> options.script(script().toString()).reload(Duration.ofSeconds(2)));
        assertThat(fixture.write(new TestEvent("hello")).get("n")).hasToString("1");
        write("# the same again\n" + counting);
        fixture.clock.advance(Duration.ofSeconds(2));
        assertThat(fixture.write(new TestEvent("hello")).get("n")).hasToString("2");
    }

    /** Checks what has come out since the last call, and returns the last version of it. */
    private static long check(ShaperFixture fixture, long lastVersion) {
        long last = lastVersion;
        for (String line : fixture.take()) {
            RecordValue record = (RecordValue) Json.parse(line);
            long version = ((IntegerValue) record.get("a")).bits();
            assertThat(record.get("b")).isEqualTo(record.get("a"));
            assertThat(version).isGreaterThanOrEqualTo(last);
            last = version;
        }
        return last;
    }

    private static String version(int number) {
        return "let event.a = " + number + ";\nlet event.b = " + number + ";\nevent";
    }

    private Path script() {
        return directory.resolve("shape.tremor");
    }

    private void write(String text) throws IOException {
        Path next = directory.resolve("next.tremor");
        Files.writeString(next, text);
        Files.move(next, script(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}

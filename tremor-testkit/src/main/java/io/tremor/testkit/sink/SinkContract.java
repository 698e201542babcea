package io.tremor.testkit.sink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.Sink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * What every {@link Sink} has to keep. A test class for a sink extends this one and says what stands at its other end.
 * Events are lines here, each of which ends with a line feed.
 */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
public abstract class SinkContract {
    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);
    private static final int EVENTS = 500;
    private static final int PER_BATCH = 20;
    private static final int LONGEST = 4_000;
    private static final String INTO_THE_VOID = "into the void";

    /** Creates the contract. */
    protected SinkContract() {}

    /** Returns a new peer, which takes what it gets. */
    protected abstract SinkPeer peer() throws IOException;

    @Test
    void writesArriveWholeAndInOrder() throws IOException {
        try (SinkPeer peer = peer();
                Sink sink = peer.open()) {
            SplittableRandom random = new SplittableRandom(7);
            int batch = sink.takesBatches() ? PER_BATCH : 1;
            OutputBuffer buffer = new OutputBuffer(16);
            for (int sent = 0; sent < EVENTS; ) {
                List<String> lines = new ArrayList<>();
                for (int i = 0; i < PER_BATCH; i++, sent++) {
                    lines.add(sent + " " + "ä".repeat(random.nextInt(LONGEST / 2)));
                    add(lines.get(i), buffer);
                    if ((i + 1) % batch == 0) {
                        sink.write(buffer);
                        // It is the caller's again.
                        Arrays.fill(buffer.array(), (byte) '#');
                        buffer.clear();
                    }
                }
                sink.flush();
                assertThat(peer.awaitLines(PER_BATCH)).isEqualTo(lines);
            }
        }
    }

    @Test
    void aLargeBatchArrivesWhole() throws IOException {
        try (SinkPeer peer = peer();
                Sink sink = peer.open()) {
            int count = sink.takesBatches() ? 2_000 : 1;
            List<String> lines = new ArrayList<>();
            OutputBuffer buffer = new OutputBuffer(16);
            for (int i = 0; i < count; i++) {
                lines.add(i + " " + "x".repeat(LONGEST));
                add(lines.get(i), buffer);
            }
            sink.write(buffer);
            sink.flush();
            assertThat(peer.awaitLines(count)).isEqualTo(lines);
        }
    }

    @Test
    void writesAfterItWasClosedFailAndSayWhy() throws IOException {
        try (SinkPeer peer = peer()) {
            Sink sink = peer.open();
            write("open", sink);
            sink.close();
            assertThatThrownBy(() -> write("closed", sink))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("the sink is closed");
            assertThat(peer.awaitLines(1)).containsExactly("open");
        }
    }

    @Test
    void canBeClosedTwiceAndWithoutAWrite() throws IOException {
        try (SinkPeer peer = peer()) {
            Sink unused = peer.open();
            unused.close();
            unused.close();
            Sink used = peer.open();
            write("used", used);
            used.close();
            used.close();
            assertThat(peer.awaitLines(1)).containsExactly("used");
        }
    }

    @Test
    void anInterruptedThreadStillWritesAndStaysInterrupted() throws IOException {
        try (SinkPeer peer = peer();
                Sink sink = peer.open()) {
            for (int i = 0; i < 3; i++) {
                Thread.currentThread().interrupt();
                write("event " + i, sink);
                // Clears it, too.
                assertThat(Thread.interrupted()).isTrue();
                assertThat(peer.awaitLines(1)).containsExactly("event " + i);
            }
        }
    }

    @Test
    void failsOnceItsPeerIsDeadAndArrivesAgainOnceItIsBack() throws IOException {
        try (SinkPeer peer = peer();
                Sink sink = peer.open()) {
            write("before", sink);
            assertThat(peer.awaitLines(1)).containsExactly("before");
            peer.die();
            assertThat(firstFailure(sink)).hasMessageMatching("(?s).{10,}");
            peer.revive();
            writeUntilTaken("after", sink);
            assertThat(nextLine(peer)).isEqualTo("after");
        }
    }

    @Test
    void opensWhileNobodyIsThere() throws IOException {
        try (SinkPeer peer = peer()) {
            peer.die();
            try (Sink sink = peer.open()) {
                assertThat(firstFailure(sink)).isNotNull();
                peer.revive();
                writeUntilTaken("late", sink);
                assertThat(nextLine(peer)).isEqualTo("late");
            }
        }
    }

    /** A peer that has just died may seem to take a little more. */
    private static IOException firstFailure(Sink sink) {
        long start = System.nanoTime();
        while (System.nanoTime() - start < LONG_ENOUGH.toNanos()) {
            try {
                write(INTO_THE_VOID, sink);
            } catch (IOException e) {
                return e;
            }
        }
        throw new AssertionError("writes to a dead peer do not fail");
    }

    /** Returns what arrives, but for what a dying peer still took. */
    private static String nextLine(SinkPeer peer) {
        List<String> lines = new ArrayList<>();
        while (lines.isEmpty()) {
            lines.addAll(peer.awaitLines(1));
            lines.removeIf(INTO_THE_VOID::equals);
        }
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    /** A peer that is just back may still be reported as gone, once. */
    private static void writeUntilTaken(String line, Sink sink) throws IOException {
        IOException last = new IOException();
        for (int tries = 0; tries < 3; tries++) {
            try {
                write(line, sink);
                return;
            } catch (IOException e) {
                last = e;
            }
        }
        throw last;
    }

    private static void write(String line, Sink sink) throws IOException {
        OutputBuffer buffer = new OutputBuffer(16);
        add(line, buffer);
        sink.write(buffer);
        sink.flush();
    }

    private static void add(String line, OutputBuffer buffer) {
        byte[] bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        buffer.write(bytes, 0, bytes.length);
    }
}

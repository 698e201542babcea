package io.tremor.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Reason;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.EventRefusedException;
import io.tremor.api.spi.Sink;
import io.tremor.testkit.RecordingSink;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OutletTest {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final RecordingSink sink = new RecordingSink();
    private final OutletFixture fixture = new OutletFixture(10_000, sink);

    @Test
    void whatWaitsIsWrittenAtOnce() {
        for (int i = 0; i < 100; i++) {
            assertThat(fixture.add("event " + i)).isTrue();
        }
        assertThat(fixture.counts().queued()).isEqualTo(100);
        fixture.work();
        assertThat(sink.lines()).hasSize(100).first().isEqualTo("event 0");
        assertThat(sink.writes()).isEqualTo(1);
        assertThat(fixture.fates).hasSize(100).allMatch(fate -> fate.endsWith("delivered"));
        assertThat(fixture.counts().delivered()).isEqualTo(100);
        assertThat(fixture.counts().queuedBytes()).isZero();
        assertThat(fixture.outlet.isEmpty()).isTrue();
    }

    @Test
    void whatFailsIsTriedAgainAfterAWhile() {
        fixture.add("a");
        fixture.add("b");
        sink.failWith(new IOException("gone"));
        fixture.work();
        fixture.work();
        assertThat(fixture.failures).containsExactly("sink: java.io.IOException: gone");
        assertThat(fixture.counts().inFlight()).isEqualTo(2);
        sink.failWith(null);
        fixture.work(A_MINUTE);
        assertThat(sink.lines()).containsExactly("a", "b");
        assertThat(fixture.counts().failures()).isEqualTo(1);
    }

    @Test
    void aSinkThatStaysAwayIsLeftAlone() {
        fixture.add("a");
        sink.failWith(new IOException("gone"));
        fixture.work(A_MINUTE.multipliedBy(2));
        assertThat(fixture.counts().breaker()).isEqualTo("open");
        int tries = fixture.failures.size();
        fixture.work(A_MINUTE.multipliedBy(10));
        // A try every 15 s on the average.
        assertThat(fixture.failures.size() - tries).isBetween(15, 120);
        sink.failWith(null);
        fixture.work(A_MINUTE);
        assertThat(fixture.counts().breaker()).isEqualTo("closed");
        assertThat(sink.lines()).containsExactly("a");
    }

    @Test
    void aSinkThatTakesAndFailsInTurnIsNotCalledOnInALoop() {
        int[] writes = {0};
        sink.beforeWrite(() -> sink.failWith(writes[0]++ % 2 == 0 ? null : new IOException("closed again")));
        fixture.work(A_MINUTE);
        for (int i = 0; i < 240; i++) {
            fixture.add("event " + i);
            fixture.work(Duration.ofMillis(250));
        }
        int before = fixture.failures.size();
        for (int i = 0; i < 240; i++) {
            fixture.add("event " + i);
            fixture.work(Duration.ofMillis(250));
        }
        assertThat(fixture.failures.size() - before).isLessThanOrEqualTo(60);
        fixture.counts();
    }

    @Test
    void anEventThatBreaksTheSinkIsGivenUpAndTheOthersAreNot() {
        OutletFixture poisoned = new OutletFixture(10_000, new Poisoned(sink));
        poisoned.add("a");
        poisoned.add("poison");
        poisoned.add("b");
        poisoned.work(A_MINUTE.multipliedBy(5));
        assertThat(sink.lines()).containsExactly("a", "b");
        assertThat(poisoned.fates).containsExactly("a delivered", "poison lost: sink", "b delivered");
        assertThat(poisoned.counts().dropped()).isEqualTo(Map.of(Reason.SINK, 1L));
    }

    @Test
    void aSinkOfDatagramsGetsEachEventByItself() {
        List<String> datagrams = new ArrayList<>();
        OutletFixture single = new OutletFixture(10_000, new Datagrams(datagrams));
        single.add("a");
        single.add("b");
        single.work();
        assertThat(datagrams).containsExactly("a\n", "b\n");
        assertThat(single.counts().delivered()).isEqualTo(2);
    }

    @Test
    void anEventThatTheSinkRefusesIsGivenUpAtOnceAndTheOthersGoOn() {
        OutletFixture refusing = new OutletFixture(10_000, new Refusing(sink));
        refusing.add("a");
        refusing.add("too large");
        refusing.add("b");
        refusing.work();
        assertThat(sink.lines()).containsExactly("a", "b");
        assertThat(refusing.fates).containsExactly("a delivered", "too large lost: sink", "b delivered");
        assertThat(refusing.counts().breaker()).isEqualTo("closed");
    }

    @Test
    void theNextSinkStandsInForOneThatFailsUntilItIsBack() {
        RecordingSink standIn = new RecordingSink();
        OutletFixture failing = new OutletFixture(10_000, sink, standIn);
        failing.add("a");
        failing.work();
        sink.failWith(new IOException("gone"));
        failing.add("b");
        failing.work();
        failing.work();
        assertThat(sink.lines()).containsExactly("a");
        assertThat(standIn.lines()).containsExactly("b");
        sink.failWith(null);
        failing.clock.advance(A_MINUTE);
        failing.add("c");
        failing.work();
        assertThat(sink.lines()).containsExactly("a", "c");
        failing.counts();
    }

    @Test
    void whatFindsNoRoomIsLostAtOnce() {
        OutletFixture small = new OutletFixture(100, sink);
        assertThat(small.add("x".repeat(200))).as("one always fits").isTrue();
        assertThat(small.outlet.isFull()).isTrue();
        assertThat(small.add("y")).isFalse();
        assertThat(small.fates).containsExactly("y lost: sinkFull");
        small.work();
        assertThat(small.add("z")).isTrue();
        assertThat(small.counts().dropped()).isEqualTo(Map.of(Reason.SINK_FULL, 1L));
    }

    @Test
    void aMarkComesThroughBehindWhatWasBeforeIt() {
        fixture.add("a");
        fixture.outlet.mark(fixture.fate("mark"));
        fixture.add("b");
        fixture.work();
        fixture.outlet.mark(fixture.fate("second mark"));
        fixture.work();
        assertThat(fixture.fates)
                .containsExactly("a delivered", "mark delivered", "b delivered", "second mark delivered");
        assertThat(fixture.counts().routed()).isEqualTo(2);
    }

    @Test
    void whatIsGivenUpIsCountedOnceEvenIfTheSinkTakesItAfterAll() {
        sink.beforeWrite(fixture.outlet::abandon);
        fixture.add("a");
        fixture.add("b");
        fixture.work();
        assertThat(fixture.fates).containsExactly("a lost: deadline", "b lost: deadline");
        assertThat(fixture.counts().dropped()).isEqualTo(Map.of(Reason.DEADLINE, 2L));
        assertThat(fixture.add("c")).isFalse();
        fixture.outlet.awaitEnd(Duration.ZERO);
        assertThat(sink.isClosed()).isTrue();
    }

    /** Breaks at one event. */
    private record Poisoned(Sink sink) implements Sink {
        @Override
        public void write(OutputBuffer events) throws IOException {
            if (events.toString().contains("poison")) {
                throw new IllegalStateException("this one I do not understand");
            }
            sink.write(events);
        }

        @Override
        public void flush() throws IOException {
            sink.flush();
        }

        @Override
        public void close() throws IOException {
            sink.close();
        }
    }

    /** Takes only what is small. */
    private record Refusing(Sink sink) implements Sink {
        @Override
        public void write(OutputBuffer events) throws IOException {
            if (events.toString().contains("too large")) {
                throw new EventRefusedException("larger than a datagram");
            }
            sink.write(events);
        }

        @Override
        public void flush() throws IOException {
            sink.flush();
        }

        @Override
        public void close() throws IOException {
            sink.close();
        }
    }

    private record Datagrams(List<String> sent) implements Sink {
        @Override
        public void write(OutputBuffer events) {
            sent.add(events.toString());
        }

        @Override
        public boolean takesBatches() {
            return false;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}

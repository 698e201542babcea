package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.tremor.api.Clock;
import io.tremor.api.Json;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.LogEventView;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.testkit.ManualClock;
import io.tremor.testkit.RecordingSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A shaper with everything around it in hand: without threads and with a clock that stands still, or with threads. */
final class ShaperFixture {
    final ManualClock clock = new ManualClock();
    final RecordingSink sink = new RecordingSink();
    final Queue<String> statuses = new ConcurrentLinkedQueue<>();
    final QueuedShaper shaper;
    private final boolean isThreaded;
    private long taken;

    /** Creates a shaper without threads, a script or lanes of its own. */
    ShaperFixture() {
        this(false, CodecProvider.named("json"), options -> options, null);
    }

    private ShaperFixture(
            boolean isThreaded,
            CodecProvider codecs,
            UnaryOperator<ShaperOptionsBuilder> setUp,
            @Nullable ScriptHolder script) {
        this.isThreaded = isThreaded;
        ShaperOptions options = setUp.apply(ShaperOptions.builder((message, cause) -> statuses.add(message))
                        .fields("raw")
                        .shutdownHook(false))
                .build();
        LineBuilder builder = new LineBuilder(options, isThreaded ? Clock.system() : clock);
        builder.sinks(codecs, List.of(sink));
        if (script != null) {
            builder.script(script);
        }
        shaper = Shapers.start(isThreaded ? builder : builder.withoutThreads(), options);
    }

    static ShaperFixture with(UnaryOperator<ShaperOptionsBuilder> setUp) {
        return new ShaperFixture(false, CodecProvider.named("json"), setUp, null);
    }

    /** Creates a shaper without threads and with a script. */
    static ShaperFixture with(ScriptHolder script) {
        return new ShaperFixture(false, CodecProvider.named("json"), options -> options, script);
    }

    static ShaperFixture with(CodecProvider codecs) {
        return new ShaperFixture(false, codecs, options -> options, null);
    }

    /** Creates a shaper with threads. */
    static ShaperFixture threaded(UnaryOperator<ShaperOptionsBuilder> setUp) {
        return threaded(setUp, null);
    }

    /** Creates a shaper with threads and a script. */
    static ShaperFixture threaded(UnaryOperator<ShaperOptionsBuilder> setUp, @Nullable ScriptHolder script) {
        return new ShaperFixture(true, CodecProvider.named("json"), setUp, script);
    }

    /** Offers {@code event} and lets everything happen that can happen at once. */
    boolean offer(LogEventView event) {
        boolean accepted = shaper.offer(event);
        work();
        return accepted;
    }

    /** Lets everything happen that can happen at once. */
    void work() {
        if (isThreaded) {
            assertThat(shaper.flush(Duration.ofSeconds(20))).isTrue();
        } else {
            while (shaper.line().doWork() > 0) {
                // Each round does a piece.
            }
        }
    }

    /** Lets time pass until nothing is on its way any more. */
    void workOff() {
        for (int i = 0; i < 1_000 && shaper.ledger().queued() > 0; i++) {
            work();
            clock.advance(Duration.ofSeconds(31));
        }
        assertThat(shaper.ledger().queued()).isZero();
    }

    /** Offers {@code event} and returns the line that it becomes, after two parsers have read it. */
    RecordValue write(LogEventView event) {
        taken += sink.take().size();
        assertThat(offer(event)).isTrue();
        assertThat(sink.text()).endsWith("}\n").containsOnlyOnce("\n");
        taken++;
        return read(sink.take().get(0));
    }

    /** Returns the lines since the last call, and counts them. */
    List<String> take() {
        List<String> lines = sink.take();
        taken += lines.size();
        return lines;
    }

    /** Checks that every event is accounted for. */
    void assertBalanced(long offered) {
        Ledger ledger = shaper.ledger();
        assertThat(ledger.balances()).as("%s", ledger).isTrue();
        assertThat(ledger.accepted() + ledger.total().refusedInAll())
                .as("%s", ledger)
                .isEqualTo(offered);
        assertThat(ledger.delivered())
                .as("%s", ledger)
                .isEqualTo(taken + sink.lines().size());
        assertThat(ledger.queued()).as("%s", ledger).isEqualTo(waiting(ledger));
        if (ledger.queued() == 0) {
            assertThat(ledger.queuedBytes()).as("%s", ledger).isZero();
        }
    }

    private long waiting(Ledger ledger) {
        return shaper.line().lanes().waiting()
                + ledger.sinks().stream()
                        .mapToLong(counts -> counts.queued() + counts.inFlight())
                        .sum();
    }

    static RecordValue read(String line) {
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            while (parser.nextToken() != null) {
                parser.getText();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
        return (RecordValue) Json.parse(line);
    }

    static String text(RecordValue record, String key) {
        return ((StringValue) record.get(key)).text();
    }
}

package io.tremor.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.event.Port;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Script;
import io.tremor.api.script.Source;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.engine.lang.ScriptCompiler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamFlowTest {
    private static final Script EVENT = ScriptCompiler.compile(Source.of("event"), CompileOptions.DEFAULTS);
    private static final StreamOptions TEXT = StreamOptions.DEFAULT.withCodecs("string", "string");

    private final RecordedRun run = new RecordedRun();

    @Test
    void writesEveryEventAsOneCompactLine() throws IOException {
        StreamReport report =
                run.run(EVENT, StreamOptions.DEFAULT, " { \"snot\" : [ 1 , 2 ] }\r\n\n\"\\u0041\"\n\r\n\tnull");

        assertThat(run.output()).isEqualTo("{\"snot\":[1,2]}\n\"A\"\nnull\n");
        assertThat(report).isEqualTo(new StreamReport(5, 2, 3, 0, 0, 0));
        assertThat(run.reports).isEmpty();
    }

    @Test
    void reportsWhatDoesNotDecodeAndGoesOn() throws IOException {
        StreamReport report = run.run(EVENT, StreamOptions.DEFAULT, "{}\n\n[1 2]\n{\"snot\":}\n\"é\"x\n1");

        assertThat(run.output()).isEqualTo("{}\n1\n");
        assertThat(report).isEqualTo(new StreamReport(6, 1, 2, 0, 0, 3));
        assertThat(run.reports).hasSize(3);
        assertThat(run.reports.get(0)).startsWith("skipped 3 at 4: 1:4: expected ");
        assertThat(run.reports.get(1)).startsWith("skipped 4 at 10: 1:9: expected ");
        assertThat(run.reports.get(2)).startsWith("skipped 5 at 20: 1:4: expected ");
    }

    @Test
    void skipsAndReportsAMessageThatIsTooLong() throws IOException {
        StreamReport report =
                run.run(EVENT, TEXT.withMaxMessage(8), "12345678\n123456789\nsnot\n" + "1".repeat(5000) + "\n\nbadger");

        assertThat(run.output()).isEqualTo("12345678\nsnot\nbadger\n");
        assertThat(report).isEqualTo(new StreamReport(6, 1, 3, 0, 0, 2));
        assertThat(run.reports)
                .containsExactly(
                        "skipped 2 at 9: the message is longer than 8 bytes",
                        "skipped 4 at 24: the message is longer than 8 bytes");
    }

    @Test
    void takesTheWholeStreamAsOneMessage() throws IOException {
        StreamReport report = run.run(EVENT, StreamOptions.DEFAULT.withFraming("none", "none"), "{\n  \"a\":\n1\n}\n");

        assertThat(run.output()).isEqualTo("{\"a\":1}");
        assertThat(report).isEqualTo(new StreamReport(1, 0, 1, 0, 0, 0));
    }

    @Test
    void makesNoMessageOfAnEmptyStreamOfLines() throws IOException {
        assertThat(run.run(EVENT, StreamOptions.DEFAULT, "")).isEqualTo(new StreamReport(0, 0, 0, 0, 0, 0));
        assertThat(run.out.size()).isZero();
    }

    @Test
    void makesOneMessageOfAnEmptyStreamThatIsTakenWhole() throws IOException {
        StreamReport report = run.run(EVENT, StreamOptions.DEFAULT.withFraming("none", "separate"), "");

        assertThat(report).isEqualTo(new StreamReport(1, 0, 0, 0, 0, 1));
        assertThat(run.reports).singleElement().asString().startsWith("skipped 1 at 0: 1:1: expected ");
    }

    @Test
    void countsEventsThatTheScriptDropsOrFailsOn() throws IOException {
        Script script = RecordedRun.script(event -> switch (((StringValue) event.value()).text()) {
            case "drop" -> Outcome.Dropped.DROPPED;
            case "fail" -> new Outcome.Failed(Diagnostic.error(ErrorCode.BAD_OPERANDS, "that failed", null), event);
            default -> new Outcome.Emitted(new Port("snot"), event);
        });

        StreamReport report = run.run(script, TEXT, "a\ndrop\n\nfail\nb\nfail\n");

        assertThat(run.output()).isEqualTo("a\nb\n");
        assertThat(report).isEqualTo(new StreamReport(6, 1, 2, 1, 2, 0));
        assertThat(run.reports).containsExactly("failed 4: that failed", "failed 6: that failed");
    }

    @Test
    void skipsAMessageThatNeedsMoreMemoryThanThereIs() throws IOException {
        Script script = RecordedRun.script(event -> {
            if (event.id().sequence() == 1) {
                throw new OutOfMemoryError("as an allocation would");
            }
            return new Outcome.Emitted(Port.OUT, event);
        });

        assertThat(run.run(script, TEXT, "a\nb\nc\n")).isEqualTo(new StreamReport(3, 0, 2, 0, 0, 1));
        assertThat(run.output()).isEqualTo("a\nc\n");
        assertThat(run.reports).containsExactly("skipped 2 at 2: the message needs more memory than there is");
    }

    @Test
    void stampsEventsLaterAndLaterWhateverTheClockDoes() throws IOException {
        List<Event> events = new ArrayList<>();
        byte[] lines = "a\nb\nc\nd\ne\nf\n".getBytes(StandardCharsets.UTF_8);
        Iterator<Instant> times = List.of(
                        Instant.EPOCH.plusNanos(50), Instant.EPOCH, Instant.EPOCH.plusNanos(52), Instant.EPOCH)
                .iterator();

        run.run(recording(events), TEXT, new Pieces(lines, true, () -> {
            run.clock.setWall(times.next());
            return 4;
        }));

        assertThat(events).extracting(Event::ingestNanos).containsExactly(50L, 51L, 52L, 53L, 54L, 55L);
    }

    @Test
    void stampsABatchWithTheTimeItWasRead() throws IOException {
        List<Event> events = new ArrayList<>();
        long start = run.clock.wallNanos();

        run.run(recording(events), TEXT, new Pieces("a\nb\nc\nd\n".getBytes(StandardCharsets.UTF_8), true, () -> {
            run.clock.advance(Duration.ofSeconds(1));
            return 4;
        }));

        assertThat(events)
                .extracting(event -> event.ingestNanos() - start)
                .containsExactly(1_000_000_000L, 1_000_000_001L, 2_000_000_000L, 2_000_000_001L);
    }

    @Test
    void stampsEventsByNumberWhereAskedTo() throws IOException {
        List<Event> events = new ArrayList<>();

        run.run(recording(events), TEXT.withClockStepNanos(7).withMaxMessage(3), "a\n\ntoo long\nb\nc\n");

        assertThat(events).extracting(Event::ingestNanos).containsExactly(0L, 7L, 14L);
    }

    @Test
    void givesEventsAnIdAnOriginAndNoMetadata() throws IOException {
        List<Event> events = new ArrayList<>();
        URI origin = URI.create("tremor-file://host/snot");

        run.run(recording(events), TEXT.withOrigin(origin), "a\n\nb\n");

        assertThat(events).extracting(Event::id).containsExactly(new EventId(0, 0), new EventId(0, 1));
        assertThat(events).extracting(Event::origin).containsOnly(origin);
        assertThat(events).extracting(Event::metadata).containsOnly(RecordValue.empty());
    }

    @Test
    void makesTheSameOfRandomLinesHoweverTheyAreRead() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            StringBuilder input = new StringBuilder();
            StringBuilder expected = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                String line = "xyz".substring(random.nextInt(3)).repeat(random.nextInt(random.nextInt(3000) + 1));
                input.append(line).append(random.nextBoolean() ? "\n" : "\r\n");
                expected.append(line).append(line.isEmpty() ? "" : "\n");
            }
            byte[] bytes = input.toString().getBytes(StandardCharsets.UTF_8);
            RecordedRun recorded = new RecordedRun();

            recorded.run(EVENT, TEXT, new Pieces(bytes, random.nextBoolean(), () -> 1 + random.nextInt(40_000)));

            assertThat(recorded.output()).as("seed %d", seed).isEqualTo(expected.toString());
        }
    }

    @ParameterizedTest(name = "{0} bytes in reads of {1}")
    @CsvSource({"262143, 300000", "262144, 65536", "262145, 100", "1000000, 4096", "5000000, 262144"})
    void takesMessagesLongerThanItsFirstBuffer(int length, int read) throws IOException {
        String lines = "{\"a\":\"" + "x".repeat(length - 8) + "\"}\n{\"b\":1}\n";

        StreamReport report = run.run(
                EVENT, StreamOptions.DEFAULT, new Pieces(lines.getBytes(StandardCharsets.UTF_8), true, () -> read));

        assertThat(run.output()).isEqualTo(lines);
        assertThat(report.emitted()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {299_999, 300_000, 300_001, 300_002, 600_000})
    void holdsTheLimitToTheByte(int length) throws IOException {
        String line = "x".repeat(length);

        run.run(EVENT, TEXT.withMaxMessage(300_000), line + "\r\nsnot\n");

        assertThat(run.output()).isEqualTo(length <= 300_000 ? line + "\nsnot\n" : "snot\n");
        assertThat(run.reports).hasSize(length <= 300_000 ? 0 : 1);
    }

    @Test
    void writesBeforeItWaitsForMore() throws IOException {
        List<String> seen = new ArrayList<>();
        byte[] lines = "a\nb\nc\nd".getBytes(StandardCharsets.UTF_8);

        run.run(EVENT, TEXT, new Pieces(lines, false, () -> {
            seen.add(run.output());
            return 3;
        }));

        assertThat(seen).containsExactly("", "a\n", "a\nb\nc\n");
        assertThat(run.output()).isEqualTo("a\nb\nc\nd\n");
    }

    @Test
    void writesInBatchesWhileThereIsMore() throws IOException {
        byte[] lines = "0123456\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        List<Integer> writes = new ArrayList<>();

        run.run(EVENT, TEXT, new Pieces(lines, true, () -> 100), new OutputStream() {
            @Override
            public void write(int b) {
                throw new AssertionError("writes byte by byte");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                writes.add(length);
            }
        });

        assertThat(writes).containsExactly(262_144, 262_144, 262_144, 13_568);
    }

    @Test
    void writesWhatWasEmittedBeforeItFails() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream("a\nb\n".getBytes(StandardCharsets.UTF_8)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("gone");
                    }
                });

        assertThatThrownBy(() -> run.run(EVENT, TEXT, broken)).isInstanceOf(IOException.class);
        assertThat(run.output()).isEqualTo("a\nb\n");
    }

    @Test
    void writesNothingTwiceWhereAWriteFails() {
        List<Integer> writes = new ArrayList<>();

        assertThatThrownBy(() ->
                        run.run(EVENT, TEXT, new ByteArrayInputStream(new byte[] {'a', '\n'}), new OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                writes.add(b);
                                throw new IOException("gone");
                            }
                        }))
                .hasMessage("gone");
        assertThat(writes).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"lines, json, json, separate", "none, xml, json, none", "none, json, xml, none", "none, json, json, x"})
    void refusesWhatDoesNotExistBeforeItReads(
            String preprocessor, String decoder, String encoder, String postprocessor) {
        StreamOptions options = new StreamOptions(preprocessor, decoder, encoder, postprocessor, 1 << 20, 0, null);

        assertThatThrownBy(() -> run.run(EVENT, options, new InputStream() {
                    @Override
                    public int read() {
                        throw new AssertionError("was read");
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no ");
    }

    private static Script recording(List<Event> events) {
        return RecordedRun.script(event -> {
            events.add(event);
            return Outcome.Dropped.DROPPED;
        });
    }
}

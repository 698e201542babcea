package io.tremor.logback;

import io.tremor.api.appender.Counts;
import io.tremor.api.appender.DrainReport;
import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.Ledger;
import io.tremor.api.appender.LogEventView;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.event.Event;
import io.tremor.api.pipeline.Pipeline;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Script;
import io.tremor.api.script.Source;
import io.tremor.api.spi.EngineProvider;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.api.value.Value;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An engine that only notes what it is asked for; what a formatter makes of an event is up to the test. */
final class FakeEngine implements EngineProvider {
    static final Ledger LEDGER =
            new Ledger(new Counts(1, 1, Map.of(), 0, Map.of()), Map.of(), Map.of(), List.of(), 0, 0, 0);

    final List<ShaperOptions> shapers = new ArrayList<>();
    final List<ShaperOptions> formatters = new ArrayList<>();
    final List<String> offered = new ArrayList<>();
    final List<String> calls = new ArrayList<>();
    private final Function<LogEventView, @Nullable Value> shape;

    FakeEngine() {
        this(event -> Value.of(String.valueOf(event.message())));
    }

    FakeEngine(Function<LogEventView, @Nullable Value> shape) {
        this.shape = shape;
    }

    @Override
    public Shaper startShaper(ShaperOptions options) {
        shapers.add(options);
        return new Shaper() {
            @Override
            public boolean offer(LogEventView event) {
                return offered.add(event.level() + " " + event.message());
            }

            @Override
            public boolean flush(Duration timeout) {
                return calls.add("flush " + timeout);
            }

            @Override
            public DrainReport drain(Duration deadline) {
                calls.add("drain " + deadline);
                return new DrainReport(true, 0, 0, LEDGER);
            }

            @Override
            public Ledger ledger() {
                return LEDGER;
            }

            @Override
            public void close() {
                calls.add("close shaper");
            }
        };
    }

    @Override
    public EventFormatter startFormatter(ShaperOptions options) {
        formatters.add(options);
        return new EventFormatter() {
            @Override
            public @Nullable Value shape(LogEventView event) {
                return shape.apply(event);
            }

            @Override
            public boolean format(LogEventView event, OutputBuffer output) {
                Value shaped = shape.apply(event);
                if (shaped == null) {
                    return false;
                }
                byte[] bytes = JavaValue.text(shaped).getBytes(StandardCharsets.UTF_8);
                output.write(bytes, 0, bytes.length);
                return true;
            }

            @Override
            public Ledger ledger() {
                return LEDGER;
            }

            @Override
            public void close() {
                calls.add("close formatter");
            }
        };
    }

    @Override
    public Pipeline startPipeline(ShaperOptions options, @Nullable Script script) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Script compile(Source source, CompileOptions options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StreamReport run(
            Script script, InputStream input, OutputStream output, StreamOptions options, StreamListener listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public StreamReport read(
            InputStream input, StreamOptions options, StreamListener listener, Predicate<Event> taker) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String tokens(Source source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String syntaxTree(Source source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String documentation(Source source) {
        throw new UnsupportedOperationException();
    }
}

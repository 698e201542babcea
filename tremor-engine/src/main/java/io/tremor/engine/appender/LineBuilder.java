package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.FullPolicy;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.SinkOptions;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Script;
import io.tremor.api.script.Source;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.appender.layout.FieldLayout;
import io.tremor.engine.concurrent.EngineThread;
import io.tremor.engine.delivery.DeliveryListener;
import io.tremor.engine.delivery.Outlet;
import io.tremor.engine.delivery.OutletBuilder;
import io.tremor.engine.delivery.SinkAddress;
import io.tremor.engine.delivery.SinkEncoder;
import io.tremor.engine.postprocessor.Framing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Puts a {@link ShapingLine} together from options, and reports every mistake in them at once. */
final class LineBuilder {
    private static final long LEAST_DEFAULT = 4L << 20;
    private static final long MOST_DEFAULT = 16L << 20;
    private static final int HEAP_PART = 100;
    private static final long LEAST_BUFFER = 64L << 10;
    private static final long MOST_SINGLE_BUFFER = 1L << 20;

    private final ShaperOptions options;
    private final Clock clock;
    private final TroubleReporter reporter;
    private final List<String> mistakes = new ArrayList<>();
    private final List<Sink> givenSinks = new ArrayList<>();
    private final SinkWatch watch;
    private CodecProvider givenCodecs = CodecProvider.named("json");
    private @Nullable ScriptHolder givenScript;
    private boolean threaded = true;
    private UnaryOperator<Value> layout = UnaryOperator.identity();

    LineBuilder(ShaperOptions options, Clock clock) {
        this.options = options;
        this.clock = clock;
        reporter = new TroubleReporter(options.status(), clock);
        watch = new SinkWatch(reporter);
    }

    /** Says that there are no threads: {@link ShapingLine#doWork} is called instead. */
    LineBuilder withoutThreads() {
        threaded = false;
        return this;
    }

    /** Sets sinks that are open already, each for all events, instead of those of the options. */
    LineBuilder sinks(CodecProvider codecs, List<Sink> sinks) {
        givenCodecs = codecs;
        givenSinks.addAll(sinks);
        return this;
    }

    /** Sets the script, compiled already, instead of that of the options. */
    LineBuilder script(Script script) {
        return script(ScriptHolder.of(LoadedScript.ready(script)));
    }

    /** Sets the script, instead of that of the options. */
    LineBuilder script(ScriptHolder holder) {
        givenScript = holder;
        return this;
    }

    /** Lets results be laid out as log events: a record by the layout of the options, anything else as the message. */
    LineBuilder asLogEvents() {
        try {
            FieldLayout named = FieldLayout.named(options.fields());
            layout = value -> named.layOut(
                    value instanceof RecordValue record
                            ? record
                            : RecordValue.builder()
                                    .put(EventPart.MESSAGE.key(), value)
                                    .build());
        } catch (IllegalArgumentException e) {
            mistakes.add("The option `fields` is wrong: " + e.getMessage());
        }
        return this;
    }

    /**
     * Puts the line together; nothing is started yet.
     *
     * @throws IllegalArgumentException if an option is wrong; the message lists every mistake
     */
    BuiltLine build() {
        long budget = options.budget() > 0 ? options.budget() : defaultBudget();
        ScriptHolder holder = holder();
        int sinks = givenSinks.isEmpty() ? options.sinks().size() : givenSinks.size();
        long bufferBytes =
                sinks == 1 ? Math.min(MOST_SINGLE_BUFFER, budget / 8) : Math.max(LEAST_BUFFER, budget / 2 / sinks);
        Outlets outlets = givenSinks.isEmpty() ? open(bufferBytes) : openGiven(bufferBytes);
        if (!mistakes.isEmpty()) {
            outlets.all().forEach(Outlet::discard);
            throw new IllegalArgumentException(String.join("; ", mistakes));
        }
        long laneBytes = Math.max(budget / 2, budget - bufferBytes * sinks);
        LaneSet lanes = LaneSet.of(options.lanes(), laneBytes, clock);
        EventLedger ledger = new EventLedger(
                lanes.all().stream().map(lane -> lane.options().name()).toList());
        ShapingLine line = new ShapingLine(options.name(), lanes, outlets, parts(holder, outlets, ledger), threaded);
        watch.attach(line);
        boolean isSync = lanes.all().stream().anyMatch(lane -> lane.full() == FullPolicy.SYNC);
        CallerShaping callers =
                isSync ? new CallerShaping(() -> parts(holder, outlets, ledger), holder, lanes, clock) : null;
        return new BuiltLine(line, callers, holder);
    }

    /**
     * Puts together what works without lanes, worker and sinks, and compiles the script.
     *
     * @throws IllegalArgumentException if an option is wrong; the message lists every mistake
     */
    FormatterParts formatter() {
        ScriptHolder holder = holder();
        SinkAddress address = SinkAddress.parse(options.sinks().get(0).uris().get(0));
        CodecProvider codecs = address.codecs();
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", mistakes));
        }
        if (holder.current().state() == LoadedScript.State.PENDING) {
            holder.loadHere();
        }
        return new FormatterParts(
                holder, ledger -> shaping(holder, ledger), () -> new SinkEncoder(codecs, Framing.none()), reporter);
    }

    private ShapingParts parts(ScriptHolder holder, Outlets outlets, EventLedger ledger) {
        return new ShapingParts(
                shaping(holder, ledger), new Router(outlets, ledger, reporter), ledger, reporter, clock);
    }

    private EventShaping shaping(ScriptHolder holder, EventLedger ledger) {
        Source unknown = new Source(holder.location().toString(), "");
        return new EventShaping(holder, options.onError(), layout, failure -> {
            ledger.scriptFailed();
            reporter.tell(Trouble.SCRIPT, ScriptReport.of(unknown, failure), null);
        });
    }

    private ScriptHolder holder() {
        CompileOptions compileOptions = CompileOptions.DEFAULTS;
        String args = options.args();
        if (args != null) {
            try {
                compileOptions = compileOptions.withArgs(ArgsText.parse(args));
            } catch (IllegalArgumentException e) {
                mistakes.add("The option `args` is wrong: " + e.getMessage());
            }
        }
        if (givenScript != null) {
            return givenScript;
        }
        String script = options.script();
        if (script == null) {
            return ScriptHolder.of(LoadedScript.NONE);
        }
        String threadName = "tremor-" + options.name() + "-compiler";
        ScriptHolder holder = new ScriptHolder(
                new ScriptLocation(script),
                compileOptions,
                threaded ? task -> new EngineThread(threadName, task).start() : Runnable::run,
                reporter::tell);
        if (options.reload() != null) {
            holder.watch(options.reload(), clock);
        }
        return holder;
    }

    private Outlets open(long bufferBytes) {
        List<Outlet> all = new ArrayList<>();
        List<Outlet> defaults = new ArrayList<>();
        Map<String, List<Outlet>> byPort = new HashMap<>();
        List<SinkOptions> sinks = new ArrayList<>(options.sinks());
        if (sinks.stream().allMatch(sink -> sink.port() != null)) {
            sinks.add(SinkOptions.parse("stdout:"));
        }
        for (SinkOptions sink : sinks) {
            try {
                Outlet outlet = outletBuilder(all.size(), bufferBytes)
                        .open(sink.uris().stream().map(SinkAddress::parse).toList());
                all.add(outlet);
                (sink.port() == null ? defaults : byPort.computeIfAbsent(sink.port(), port -> new ArrayList<>()))
                        .add(outlet);
            } catch (IllegalArgumentException e) {
                mistakes.add(String.valueOf(e.getMessage()));
            }
        }
        return new Outlets(all, byPort, defaults);
    }

    private Outlets openGiven(long bufferBytes) {
        List<Outlet> all = new ArrayList<>();
        for (Sink sink : givenSinks) {
            all.add(outletBuilder(all.size(), bufferBytes).over(List.of(sink), givenCodecs, Framing.newline()));
        }
        return new Outlets(all, Map.of(), all);
    }

    private OutletBuilder outletBuilder(int number, long bufferBytes) {
        OutletBuilder builder = new OutletBuilder(watch, clock)
                .threadName("tremor-" + options.name() + "-sink-" + (number + 1))
                .limit(bufferBytes)
                .seed(threaded ? ThreadLocalRandom.current().nextLong() : number);
        return threaded ? builder : builder.withoutThread();
    }

    private static long defaultBudget() {
        return Math.min(
                MOST_DEFAULT, Math.max(LEAST_DEFAULT, Runtime.getRuntime().maxMemory() / HEAP_PART));
    }

    /**
     * What was built.
     *
     * @param line the way from callers to sinks
     * @param callers shapes on callers, where a lane asks for that
     * @param script the script, which nobody has started to load yet
     */
    record BuiltLine(ShapingLine line, @Nullable CallerShaping callers, ScriptHolder script) {}

    /** Listens to sinks. */
    private static final class SinkWatch implements DeliveryListener {
        private final TroubleReporter reporter;
        private volatile @Nullable ShapingLine line;

        SinkWatch(TroubleReporter reporter) {
            this.reporter = reporter;
        }

        void attach(ShapingLine built) {
            line = built;
        }

        @Override
        public void failed(String sink, Throwable cause) {
            boolean saysWhich = String.valueOf(cause.getMessage()).startsWith(sink);
            reporter.tell(Trouble.SINK, saysWhich ? "" : sink, cause);
        }

        @Override
        public void warned(String sink, String message) {
            reporter.tell(Trouble.SINK_WARNING, sink + ": " + message, null);
        }

        @Override
        public void madeRoom() {
            ShapingLine known = line;
            if (known != null) {
                known.madeRoom();
            }
        }
    }
}

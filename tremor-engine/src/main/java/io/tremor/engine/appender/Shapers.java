package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.pipeline.Pipeline;
import io.tremor.api.script.Script;
import org.jspecify.annotations.Nullable;

/** Starts what stands behind appenders, behind encoders and layouts, and behind a service's own pipelines. */
public final class Shapers {
    private Shapers() {}

    /**
     * Starts a shaper. Its script is compiled meanwhile; until that is done, events wait.
     *
     * @throws IllegalArgumentException if an option is wrong; the message lists every mistake
     * @throws IllegalStateException if no codec or no sink at all is on the run-time class path
     */
    public static Shaper startShaper(ShaperOptions options, Clock clock) {
        QueuedShaper shaper = start(new LineBuilder(options, clock), options);
        LedgerBeans.show(shaper.line());
        return shaper;
    }

    /** Starts a shaper with what {@code builder} was told. */
    static QueuedShaper start(LineBuilder builder, ShaperOptions options) {
        LineBuilder.BuiltLine built = builder.asLogEvents().build();
        DrainHook hook = new DrainHook(options.drain());
        QueuedShaper shaper = new QueuedShaper(built.line(), built.script(), built.callers(), options.caller(), hook);
        Rehearsal.run();
        if (built.script().current().state() == LoadedScript.State.PENDING) {
            built.script().load();
        }
        built.line().start();
        if (options.shutdownHook()) {
            hook.install(built.line());
        }
        return shaper;
    }

    /**
     * Starts a pipeline.
     *
     * @throws io.tremor.api.script.ScriptException if the script that {@code options} name has errors
     * @throws IllegalArgumentException if an option is wrong; the message lists every mistake
     * @throws IllegalStateException if no codec or no sink at all is on the run-time class path
     */
    public static Pipeline startPipeline(ShaperOptions options, @Nullable Script script, Clock clock) {
        QueuedPipeline pipeline = start(new LineBuilder(options, clock), options, script);
        LedgerBeans.show(pipeline.line());
        return pipeline;
    }

    /** Starts a pipeline with what {@code builder} was told. */
    static QueuedPipeline start(LineBuilder builder, ShaperOptions options, @Nullable Script script) {
        LineBuilder.BuiltLine built = (script == null ? builder : builder.script(script)).build();
        if (built.script().current().state() == LoadedScript.State.PENDING) {
            built.script().loadOrThrow();
        }
        DrainHook hook = new DrainHook(options.drain());
        QueuedPipeline pipeline = new QueuedPipeline(built.line(), built.callers(), hook);
        built.line().start();
        if (options.shutdownHook()) {
            hook.install(built.line());
        }
        return pipeline;
    }

    /**
     * Starts a formatter.
     *
     * @throws IllegalArgumentException if an option is wrong; the message names it
     */
    public static EventFormatter startFormatter(ShaperOptions options, Clock clock) {
        Rehearsal.run();
        return CallerFormatter.start(options, clock);
    }
}

package io.tremor.api;

import io.tremor.api.event.Event;
import io.tremor.api.pipeline.PipelineBuilder;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.spi.EngineProvider;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Predicate;

/**
 * The engine, as an application sees it.
 *
 * <pre>{@code
 * Script script = Tremor.compile(Source.of("event"));
 * Outcome outcome = script.run(Json.parse("{\"snot\": \"badger\"}"));
 * }</pre>
 */
public final class Tremor {
    private Tremor() {}

    /**
     * Compiles a script.
     *
     * @throws ScriptException if it has errors; carries all that were found
     * @throws IllegalStateException if there is no engine on the class path or module path
     */
    public static Script compile(Source source) {
        return compile(source, CompileOptions.DEFAULTS);
    }

    /**
     * Compiles a script with a module path or {@code args} of its own.
     *
     * @throws ScriptException if it has errors; carries all that were found
     * @throws IllegalStateException if there is no engine on the class path or module path
     */
    public static Script compile(Source source, CompileOptions options) {
        return EngineProvider.installed().compile(source, options);
    }

    /**
     * Runs a script over a stream of messages until the stream ends, in constant memory. Events that cannot be decoded
     * or fail are reported to {@code listener} and counted, and the run goes on.
     *
     * @return the counts, which account for every message
     * @throws IOException if reading or writing fails
     * @throws IllegalArgumentException if {@code options} name something that does not exist
     * @throws IllegalStateException if there is no engine on the class path or module path
     */
    public static StreamReport run(
            Script script, InputStream input, OutputStream output, StreamOptions options, StreamListener listener)
            throws IOException {
        return EngineProvider.installed().run(script, input, output, options, listener);
    }

    /**
     * Reads a stream of messages until it ends, in constant memory, and hands each to {@code taker} as an event, whose value
     * is good until the taker returns. Messages that cannot be decoded are reported to {@code listener} and counted, and
     * the reading goes on. {@code Pipeline::offer} is a taker.
     *
     * @param options how the bytes become events; how they become bytes again does not matter here
     * @return the counts, in which {@code emitted} are events that were taken and {@code dropped} those that were not
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if {@code options} name something that does not exist
     * @throws IllegalStateException if there is no engine on the class path or module path
     */
    public static StreamReport read(
            InputStream input, StreamOptions options, StreamListener listener, Predicate<Event> taker)
            throws IOException {
        return EngineProvider.installed().read(input, options, listener, taker);
    }

    /**
     * Returns a builder of a pipeline: a script with lanes before it and sinks behind it, for a service's own events.
     */
    public static PipelineBuilder pipeline() {
        return new PipelineBuilder(
                (options, script) -> EngineProvider.installed().startPipeline(options, script));
    }
}

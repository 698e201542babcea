package io.tremor.api.spi;

import io.tremor.api.appender.EventFormatter;
import io.tremor.api.appender.Shaper;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.event.Event;
import io.tremor.api.pipeline.Pipeline;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.HeaderCase;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The engine. There is one; adapters and applications reach it through this interface alone. */
public interface EngineProvider {
    /**
     * Compiles a script.
     *
     * @throws ScriptException if it has errors
     */
    Script compile(Source source, CompileOptions options);

    /**
     * Returns what in a script drops events, in its order, and whether an appender can decide that on the thread that logs; empty
     * for a script of another engine.
     */
    default List<HeaderCase> headerCases(Script script) {
        return List.of();
    }

    /** Runs a script over a stream; see {@link io.tremor.api.Tremor#run}. */
    StreamReport run(
            Script script, InputStream input, OutputStream output, StreamOptions options, StreamListener listener)
            throws IOException;

    /** Hands the events of a stream on; see {@link io.tremor.api.Tremor#read}. */
    StreamReport read(InputStream input, StreamOptions options, StreamListener listener, Predicate<Event> taker)
            throws IOException;

    /**
     * Returns the tokens of a script, one a line, each with its place.
     *
     * @throws ScriptException if they are nested too deep
     */
    String tokens(Source source);

    /**
     * Returns the syntax tree of a script, one node a line, each with its place.
     *
     * @throws ScriptException if it breaks the grammar
     */
    String syntaxTree(Source source);

    /**
     * Returns what the comments of a script or module document, as Markdown.
     *
     * @throws ScriptException if it breaks the grammar
     */
    String documentation(Source source);

    /**
     * Starts what stands behind an appender.
     *
     * @throws IllegalArgumentException if an option is wrong; the message names it
     */
    Shaper startShaper(ShaperOptions options);

    /**
     * Starts what stands behind an encoder, layout or filter. Lanes, budget and all but the codec of the first sink do
     * not matter to it.
     *
     * @throws IllegalArgumentException if an option is wrong; the message names it
     */
    EventFormatter startFormatter(ShaperOptions options);

    /**
     * Starts a pipeline.
     *
     * @param script the script, where it is not the one that {@code options} name
     * @throws ScriptException if the script that {@code options} name has errors
     * @throws IllegalArgumentException if an option is wrong; the message names it
     */
    Pipeline startPipeline(ShaperOptions options, @Nullable Script script);

    /**
     * Returns the engine that is installed.
     *
     * @throws IllegalStateException if there is none, or more than one
     */
    static EngineProvider installed() {
        List<EngineProvider> engines = Providers.all(EngineProvider.class);
        if (engines.size() != 1) {
            throw new IllegalStateException(
                    engines.isEmpty()
                            ? "No tremor engine found: add io.tremor:tremor-engine to the run-time class path"
                            : "More than one tremor engine found: " + engines);
        }
        return engines.get(0);
    }
}

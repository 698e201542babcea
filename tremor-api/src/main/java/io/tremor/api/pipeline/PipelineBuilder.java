package io.tremor.api.pipeline;

import io.tremor.api.appender.LaneOptions;
import io.tremor.api.appender.OnError;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.ShaperOptionsBuilder;
import io.tremor.api.appender.SinkOptions;
import io.tremor.api.appender.StatusListener;
import io.tremor.api.script.Script;
import java.time.Duration;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Sets a {@link Pipeline} up. The options and their texts are those of the appenders. Not thread-safe.
 *
 * <pre>{@code
 * try (Pipeline pipeline = Tremor.pipeline()
 *         .script("classpath:shape.tremor").budget(Bytes.mebi(16)).sink("gelf+udp://graylog:12201").start()) {
 *     pipeline.offer(event);
 * }
 * }</pre>
 */
public final class PipelineBuilder {
    private final BiFunction<ShaperOptions, @Nullable Script, Pipeline> starter;
    private final ShaperOptionsBuilder options =
            ShaperOptions.builder((message, cause) -> {}).name("pipeline").fields("raw");
    private @Nullable Script compiled;

    /** Creates a builder whose pipelines {@code starter} starts; see {@code Tremor.pipeline()}. */
    public PipelineBuilder(BiFunction<ShaperOptions, @Nullable Script, Pipeline> starter) {
        this.starter = starter;
    }

    /** Sets the name, after which the threads are named. Default {@code pipeline}. */
    public PipelineBuilder name(String name) {
        options.name(name);
        return this;
    }

    /** Sets the script, a file or {@code classpath:…}. None by default: events go on as they are. */
    public PipelineBuilder script(String fileOrResource) {
        options.script(fileOrResource);
        return this;
    }

    /** Sets the script, compiled already, with args of its own. */
    public PipelineBuilder script(Script script) {
        compiled = script;
        return this;
    }

    /** Sets what {@code args} stands for in the script file, as JSON. Null by default. */
    public PipelineBuilder args(String json) {
        options.args(json);
        return this;
    }

    /** Sets how often to look whether the file of the script has changed. Never by default. */
    public PipelineBuilder reload(Duration interval) {
        options.reload(interval);
        return this;
    }

    /** Sets how many bytes of events may wait. Default 1 % of the heap, but 4 MiB at least and 16 MiB at most. */
    public PipelineBuilder budget(long bytes) {
        options.budget(bytes);
        return this;
    }

    /** Adds a lane, as in {@code * full=block(5 s)}; see {@link LaneOptions}. */
    public PipelineBuilder lane(String lane) {
        options.lane(LaneOptions.parse(lane));
        return this;
    }

    /** Adds a sink, as in {@code json+tcp://collector:4560 port=alerts}; see {@link SinkOptions}. */
    public PipelineBuilder sink(String sink) {
        options.sink(SinkOptions.parse(sink));
        return this;
    }

    /** Sets what becomes of an event whose script fails. Default {@link OnError#PASS}. */
    public PipelineBuilder onError(OnError fate) {
        options.onError(fate);
        return this;
    }

    /** Sets how long {@link Pipeline#close()} waits for what is still on its way. Default 5 s. */
    public PipelineBuilder drain(Duration deadline) {
        options.drain(deadline);
        return this;
    }

    /** Sets whether the pipeline drains by itself when the process ends. Default true. */
    public PipelineBuilder shutdownHook(boolean wanted) {
        options.shutdownHook(wanted);
        return this;
    }

    /** Sets who hears about trouble, at most once a second and per kind. Default nobody. */
    public PipelineBuilder status(StatusListener listener) {
        options.status(listener);
        return this;
    }

    /**
     * Starts.
     *
     * @throws io.tremor.api.script.ScriptException if the script file has errors; carries all that were found
     * @throws IllegalArgumentException if an option is wrong; the message lists every mistake
     * @throws IllegalStateException if there is no engine on the class path or module path
     */
    public Pipeline start() {
        return starter.apply(options.build(), compiled);
    }
}

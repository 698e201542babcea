package io.tremor.api.appender;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a {@link Shaper} is set up. Immutable; the options have the same names in every framework.
 *
 * <table>
 * <caption>Options</caption>
 * <tr><td>{@code script}</td><td>a file, or {@code classpath:…}; none: every event goes on as it is</td></tr>
 * <tr><td>{@code args}</td><td>JSON, what {@code args} stands for in the script</td></tr>
 * <tr><td>{@code reload}</td><td>how often to look whether the script has changed, e.g. {@code 2 s}; never by
 * default</td></tr>
 * <tr><td>{@code fields}</td><td>the layout of the fields: {@code ecs}, {@code gelf}, {@code otel}, {@code logstash},
 *     {@code raw}</td></tr>
 * <tr><td>{@code budget}</td><td>how many bytes of events may wait, e.g. {@code 16 MiB}</td></tr>
 * <tr><td>{@code lane}</td><td>repeatable, see {@link LaneOptions}</td></tr>
 * <tr><td>{@code sink}</td><td>repeatable, see {@link SinkOptions}; {@code stdout:} by default</td></tr>
 * <tr><td>{@code onError}</td><td>{@code pass}, {@code drop} or {@code messageOnly}</td></tr>
 * <tr><td>{@code caller}</td><td>whether events say which line of code logged them</td></tr>
 * <tr><td>{@code drain}</td><td>how long the end waits for what is still on its way; {@code 5 s} by default</td></tr>
 * </table>
 */
public final class ShaperOptions {
    private final String name;
    private final @Nullable String script;
    private final @Nullable String args;
    private final @Nullable Duration reload;
    private final String fields;
    private final long budget;
    private final List<LaneOptions> lanes;
    private final List<SinkOptions> sinks;
    private final OnError onError;
    private final boolean caller;
    private final Duration drain;
    private final boolean shutdownHook;
    private final StatusListener status;

    ShaperOptions(ShaperOptionsBuilder builder) {
        name = builder.name;
        script = builder.script;
        args = builder.args;
        reload = builder.reload;
        fields = builder.fields;
        budget = builder.budget;
        lanes = List.copyOf(builder.lanes);
        sinks = builder.sinks.isEmpty() ? List.of(SinkOptions.parse("stdout:")) : List.copyOf(builder.sinks);
        onError = builder.onError;
        caller = builder.caller;
        drain = builder.drain;
        shutdownHook = builder.shutdownHook;
        status = builder.status;
    }

    /** Returns a builder with the defaults; {@code status} hears about trouble, at most once a second and per kind. */
    public static ShaperOptionsBuilder builder(StatusListener status) {
        return new ShaperOptionsBuilder(status);
    }

    /** Returns the defaults. */
    public static ShaperOptions defaults(StatusListener status) {
        return builder(status).build();
    }

    /** Returns these options with {@code sink} as the only sink. */
    public ShaperOptions withSink(String sink) {
        ShaperOptionsBuilder builder = toBuilder();
        builder.sinks.clear();
        return builder.set("sink", sink).build();
    }

    /** Returns a builder that starts with these options. */
    public ShaperOptionsBuilder toBuilder() {
        ShaperOptionsBuilder builder = new ShaperOptionsBuilder(status);
        builder.name = name;
        builder.script = script;
        builder.args = args;
        builder.reload = reload;
        builder.fields = fields;
        builder.budget = budget;
        builder.lanes = new ArrayList<>(lanes);
        builder.sinks = new ArrayList<>(sinks);
        builder.onError = onError;
        builder.caller = caller;
        builder.drain = drain;
        builder.shutdownHook = shutdownHook;
        return builder;
    }

    /** Returns the name of the appender; its threads are named after it. */
    public String name() {
        return name;
    }

    /** Returns the file or class-path resource of the script. */
    public @Nullable String script() {
        return script;
    }

    /** Returns what {@code args} stands for in the script, as JSON. */
    public @Nullable String args() {
        return args;
    }

    /** Returns how often to look whether the script has changed. */
    public @Nullable Duration reload() {
        return reload;
    }

    /** Returns the name of the layout of the fields. */
    public String fields() {
        return fields;
    }

    /** Returns how many bytes of events may wait; 0 where the size of the heap decides. */
    public long budget() {
        return budget;
    }

    /** Returns the lanes, the most important one first; none where the levels decide. */
    public List<LaneOptions> lanes() {
        return lanes;
    }

    /** Returns the sinks; at least one. */
    public List<SinkOptions> sinks() {
        return sinks;
    }

    /** Returns what becomes of an event whose script fails. */
    public OnError onError() {
        return onError;
    }

    /** Returns whether events say which line of code logged them. */
    public boolean caller() {
        return caller;
    }

    /** Returns how long {@link Shaper#close()} waits for what is still on its way. */
    public Duration drain() {
        return drain;
    }

    /** Returns whether the shaper drains by itself when the process ends. */
    public boolean shutdownHook() {
        return shutdownHook;
    }

    /** Returns who hears about trouble. */
    public StatusListener status() {
        return status;
    }

    @Override
    public String toString() {
        return "ShaperOptions[" + name + " -> " + sinks + "]";
    }
}

package io.tremor.api.appender;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Collects {@link ShaperOptions}, by name and text as configuration files have them, or typed. A mistake in a text is
 * remembered, so that {@link #build()} can report all of them at once. Not thread-safe.
 */
public final class ShaperOptionsBuilder {
    /** The names that {@link #set} knows. */
    public static final List<String> NAMES = List.of(
            "name",
            "script",
            "args",
            "reload",
            "fields",
            "budget",
            "lane",
            "sink",
            "onError",
            "caller",
            "drain",
            "shutdownHook");

    /** The layouts that the option {@code fields} knows. */
    public static final List<String> LAYOUTS = List.of("ecs", "gelf", "otel", "logstash", "raw");

    private static final long LEAST_BUDGET = 64L << 10;
    private static final int MOST_LANES = 8;
    private static final int WHOLE = 100;

    StatusListener status;
    String name = "tremor";

    @Nullable
    String script;

    @Nullable
    String args;

    @Nullable
    Duration reload;

    String fields = "ecs";
    long budget;
    List<LaneOptions> lanes = new ArrayList<>();
    List<SinkOptions> sinks = new ArrayList<>();
    OnError onError = OnError.PASS;
    boolean caller;
    Duration drain = Duration.ofSeconds(5);
    boolean shutdownHook = true;

    private final List<String> mistakes = new ArrayList<>();

    ShaperOptionsBuilder(StatusListener status) {
        this.status = status;
    }

    /** Sets the option {@code option} from a text; {@code lane} and {@code sink} add one more each time. */
    public ShaperOptionsBuilder set(String option, String value) {
        if (!NAMES.contains(option)) {
            mistakes.add("Unknown option `" + option + "`: " + Nearest.to(option, NAMES));
            return this;
        }
        try {
            apply(option, value.strip());
        } catch (IllegalArgumentException e) {
            mistakes.add("The option `" + option + "` is wrong: " + e.getMessage());
        }
        return this;
    }

    private void apply(String option, String value) {
        switch (option) {
            case "name" -> name(value);
            case "script" -> script(value);
            case "args" -> args(value);
            case "reload" -> reload(Quantity.duration(value));
            case "fields" -> fields(value);
            case "budget" -> budget(Quantity.bytes(value));
            case "lane" -> lane(LaneOptions.parse(value));
            case "sink" -> sink(SinkOptions.parse(value));
            case "onError" -> onError(onErrorOf(value));
            case "caller" -> caller(truth(value));
            case "drain" -> drain(Quantity.duration(value));
            default -> shutdownHook(truth(value));
        }
    }

    /** Sets the name of the appender. Default {@code tremor}. */
    public ShaperOptionsBuilder name(String text) {
        name = text;
        return this;
    }

    /** Sets the script, a file or {@code classpath:…}. None by default: every event goes on as it is. */
    public ShaperOptionsBuilder script(String fileOrResource) {
        if (fileOrResource.isBlank()) {
            throw new IllegalArgumentException("`script` names no file");
        }
        script = fileOrResource;
        return this;
    }

    /** Sets what {@code args} stands for in the script, as JSON. Null by default. */
    public ShaperOptionsBuilder args(String json) {
        args = json;
        return this;
    }

    /** Sets how often to look whether the script has changed. Never by default. */
    public ShaperOptionsBuilder reload(Duration interval) {
        if (interval.isNegative() || interval.isZero()) {
            throw new IllegalArgumentException("`reload` must be longer than nothing");
        }
        reload = interval;
        return this;
    }

    /** Sets the layout of the fields. Default {@code ecs}. */
    public ShaperOptionsBuilder fields(String layout) {
        if (!LAYOUTS.contains(layout)) {
            throw new IllegalArgumentException("there is no layout `" + layout + "`: " + Nearest.to(layout, LAYOUTS));
        }
        fields = layout;
        return this;
    }

    /**
     * Sets how many bytes of events may wait, 64 KiB at least. Default 1 % of the heap, but 4 MiB at least and 16 MiB
     * at most.
     */
    public ShaperOptionsBuilder budget(long bytes) {
        if (bytes < LEAST_BUDGET) {
            throw new IllegalArgumentException("`budget` must be 64 KiB or more, was " + bytes + " bytes");
        }
        budget = bytes;
        return this;
    }

    /** Adds a lane, less important than those before. Without any there is one for each level. */
    public ShaperOptionsBuilder lane(LaneOptions lane) {
        if (lanes.stream().anyMatch(known -> known.name().equals(lane.name()))) {
            throw new IllegalArgumentException("there is a lane `" + lane.name() + "` already");
        }
        if (lanes.size() == MOST_LANES) {
            throw new IllegalArgumentException("there are more than " + MOST_LANES + " lanes");
        }
        int floors = lanes.stream().mapToInt(LaneOptions::floorPercent).sum() + lane.floorPercent();
        if (floors > WHOLE) {
            throw new IllegalArgumentException("the floors of all lanes add up to " + floors + "%");
        }
        lanes.add(lane);
        return this;
    }

    /** Adds a sink. Default {@code stdout:} alone. */
    public ShaperOptionsBuilder sink(SinkOptions sink) {
        sinks.add(sink);
        return this;
    }

    /** Sets what becomes of an event whose script fails. Default {@link OnError#PASS}. */
    public ShaperOptionsBuilder onError(OnError fate) {
        onError = fate;
        return this;
    }

    /** Sets whether events say which line of code logged them, at the price of a stack walk each. Default false. */
    public ShaperOptionsBuilder caller(boolean wanted) {
        caller = wanted;
        return this;
    }

    /** Sets how long the end waits for what is still on its way. Default 5 s. */
    public ShaperOptionsBuilder drain(Duration deadline) {
        if (deadline.isNegative()) {
            throw new IllegalArgumentException("`drain` must not be negative");
        }
        drain = deadline;
        return this;
    }

    /** Sets whether the shaper drains by itself when the process ends. Default true. */
    public ShaperOptionsBuilder shutdownHook(boolean wanted) {
        shutdownHook = wanted;
        return this;
    }

    /** Sets who hears about trouble, at most once a second and per kind. */
    public ShaperOptionsBuilder status(StatusListener listener) {
        status = listener;
        return this;
    }

    /** Returns what is wrong with what was set so far, one sentence each, with a suggestion where there is one. */
    public List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    /**
     * Returns the options.
     *
     * @throws IllegalArgumentException if anything is wrong with what was set; the message lists every mistake
     */
    public ShaperOptions build() {
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", mistakes));
        }
        return new ShaperOptions(this);
    }

    /** Returns the options, with the default wherever something is wrong; see {@link #mistakes()}. */
    public ShaperOptions buildRegardless() {
        return new ShaperOptions(this);
    }

    private static OnError onErrorOf(String value) {
        for (OnError fate : OnError.values()) {
            if (fate.text().equals(value)) {
                return fate;
            }
        }
        List<String> names = Arrays.stream(OnError.values()).map(OnError::text).toList();
        throw new IllegalArgumentException("it cannot be `" + value + "`: " + Nearest.to(value, names));
    }

    private static boolean truth(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("it must be `true` or `false`, not `" + value + "`");
        };
    }
}

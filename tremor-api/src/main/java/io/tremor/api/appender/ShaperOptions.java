package io.tremor.api.appender;

/**
 * How a {@link Shaper} is set up.
 *
 * @param sink where events go, as a URI; {@code stdout:} by default
 * @param status hears about trouble, at most once a second and per kind
 */
public record ShaperOptions(String sink, StatusListener status) {
    /** Returns the defaults, with trouble told to {@code status}. */
    public static ShaperOptions defaults(StatusListener status) {
        return new ShaperOptions("stdout:", status);
    }

    /** Returns these options with another sink. */
    public ShaperOptions withSink(String sink) {
        return new ShaperOptions(sink, status);
    }
}

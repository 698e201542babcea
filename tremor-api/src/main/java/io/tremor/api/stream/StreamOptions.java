package io.tremor.api.stream;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * How a stream of bytes becomes messages, values, and bytes again.
 *
 * @param preprocessor what cuts the input into messages: {@code separate} (lines) or {@code none} (all of it)
 * @param decoder the codec of the input, e.g. {@code json}
 * @param encoder the codec of the output, e.g. {@code json}
 * @param postprocessor what frames the output: {@code separate} (a newline behind each) or {@code none}
 * @param maxMessage the longest message in bytes; longer ones are reported and skipped
 * @param clockStepNanos where not 0, event <i>n</i> is stamped <i>n</i> times this instead of with the time of day
 * @param origin the origin of the events, where it is known
 */
public record StreamOptions(
        String preprocessor,
        String decoder,
        String encoder,
        String postprocessor,
        int maxMessage,
        long clockStepNanos,
        @Nullable URI origin) {

    /** Lines of JSON in and out, of 16 MiB at most, stamped with the time of day. */
    public static final StreamOptions DEFAULT =
            new StreamOptions("separate", "json", "json", "separate", 16 << 20, 0, null);

    /** Checks the limits. */
    public StreamOptions {
        if (maxMessage < 1) {
            throw new IllegalArgumentException("maxMessage must be positive, was " + maxMessage);
        }
        if (clockStepNanos < 0) {
            throw new IllegalArgumentException("clockStepNanos must not be negative, was " + clockStepNanos);
        }
    }

    /** Returns these options with another preprocessor and postprocessor. */
    public StreamOptions withFraming(String preprocessor, String postprocessor) {
        return new StreamOptions(preprocessor, decoder, encoder, postprocessor, maxMessage, clockStepNanos, origin);
    }

    /** Returns these options with another decoder and encoder. */
    public StreamOptions withCodecs(String decoder, String encoder) {
        return new StreamOptions(preprocessor, decoder, encoder, postprocessor, maxMessage, clockStepNanos, origin);
    }

    /** Returns these options with another limit. */
    public StreamOptions withMaxMessage(int maxMessage) {
        return new StreamOptions(preprocessor, decoder, encoder, postprocessor, maxMessage, clockStepNanos, origin);
    }

    /** Returns these options with events stamped by number instead of by the time of day. */
    public StreamOptions withClockStepNanos(long clockStepNanos) {
        return new StreamOptions(preprocessor, decoder, encoder, postprocessor, maxMessage, clockStepNanos, origin);
    }

    /** Returns these options with another origin. */
    public StreamOptions withOrigin(@Nullable URI origin) {
        return new StreamOptions(preprocessor, decoder, encoder, postprocessor, maxMessage, clockStepNanos, origin);
    }
}

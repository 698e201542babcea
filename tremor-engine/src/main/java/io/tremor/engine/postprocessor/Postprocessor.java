package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;

/** Frames messages so that a reader finds where each ends. */
public interface Postprocessor {
    /** Frames the message at the end of {@code output} that begins at {@code start}. */
    void frame(OutputBuffer output, int start);

    /**
     * Creates a postprocessor.
     *
     * @param name {@code separate} or {@code none}
     * @throws IllegalArgumentException if there is no postprocessor of that name; the message says which there are
     */
    static Postprocessor named(String name) {
        return switch (name) {
            case "none" -> new None();
            case "separate" -> new Separate();
            default ->
                throw new IllegalArgumentException(
                        "There is no postprocessor `" + name + "`; there are `none`, `separate`");
        };
    }
}

package io.tremor.api.script;

/**
 * A stretch of a text.
 *
 * @param start its first place
 * @param end the place behind its last
 */
public record SourceSpan(Location start, Location end) {
    /** Returns the span from here to the end of {@code last}. */
    public SourceSpan to(SourceSpan last) {
        return new SourceSpan(start, last.end);
    }

    /** Returns {@code line:column} of the start. */
    @Override
    public String toString() {
        return start.toString();
    }
}

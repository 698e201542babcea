package io.tremor.api.codec;

/**
 * What a codec accepts at most.
 *
 * @param maxDepth how many records and arrays may lie in one another, at least 1
 */
public record CodecLimits(int maxDepth) {
    /** Nesting up to 1024 levels. */
    public static final CodecLimits DEFAULT = new CodecLimits(1024);

    /** Checks the limits. */
    public CodecLimits {
        if (maxDepth < 1) {
            throw new IllegalArgumentException("maxDepth must be positive, was " + maxDepth);
        }
    }
}

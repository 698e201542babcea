package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;

/** {@code separate}: one byte behind every message, usually a line feed. */
final class Separate implements Postprocessor {
    private final byte separator;

    Separate(byte separator) {
        this.separator = separator;
    }

    @Override
    public void frame(OutputBuffer output, int start) {
        output.write(separator);
    }
}

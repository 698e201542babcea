package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;

/** {@code separate}: a line feed behind every message. */
final class Separate implements Postprocessor {
    @Override
    public void frame(OutputBuffer output, int start) {
        output.write('\n');
    }
}

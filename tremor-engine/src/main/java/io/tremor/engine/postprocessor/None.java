package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;

/** {@code none}: messages follow one another directly. */
final class None implements Postprocessor {
    @Override
    public void frame(OutputBuffer output, int start) {
        // The message is its own frame.
    }
}

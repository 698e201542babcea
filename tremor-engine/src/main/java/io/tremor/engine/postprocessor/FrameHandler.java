package io.tremor.engine.postprocessor;

import io.tremor.api.codec.OutputBuffer;
import java.io.IOException;

/** Takes frames, each of which has to travel as a whole, such as datagrams. */
public interface FrameHandler {
    /** Takes a frame; the buffer is the caller's again on return. */
    void frame(OutputBuffer frame) throws IOException;
}

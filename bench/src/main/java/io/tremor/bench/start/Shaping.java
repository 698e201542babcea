package io.tremor.bench.start;

import io.tremor.bench.data.EventSet;
import java.io.IOException;

/** What is ready to shape events. */
interface Shaping {
    /** Shapes one event, from bytes to bytes. */
    void shape(EventSet events, int event) throws IOException;
}

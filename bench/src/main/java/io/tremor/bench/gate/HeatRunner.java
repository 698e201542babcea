package io.tremor.bench.gate;

import java.io.IOException;

/** Runs one heat of a row somewhere. */
interface HeatRunner {
    /**
     * Runs it.
     *
     * @throws IllegalStateException if the row cannot be run; the message says why
     */
    Figures run(Row row) throws IOException;
}

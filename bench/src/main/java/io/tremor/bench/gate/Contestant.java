package io.tremor.bench.gate;

import java.io.IOException;

/** Someone who does the work of a row: tremor or a rival. */
record Contestant(String name, Job job) {
    /** The name under which tremor runs, and which targets speak of. */
    static final String TREMOR = "tremor";

    /** The work, in batches that are long beside a look at the clock and short beside a slice. */
    interface Job {
        /** Does one batch and returns how many operations that were. */
        int run() throws IOException;
    }
}

package io.tremor.bench.gate;

import java.util.List;

/**
 * A race that is ready to start.
 *
 * @param inputBytes how many bytes of input an operation has on average
 * @param contestants who runs: tremor, and its rivals
 */
record Heat(double inputBytes, List<Contestant> contestants) {}

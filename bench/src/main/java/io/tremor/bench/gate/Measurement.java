package io.tremor.bench.gate;

/**
 * How a contestant did.
 *
 * @param name who
 * @param nanos nanoseconds per operation, one figure a slice
 * @param bytes bytes allocated per operation, one figure a slice
 */
record Measurement(String name, Samples nanos, Samples bytes) {}

/**
 * What stands behind every logging appender: log events go in through {@link io.tremor.api.appender.Shaper}, lines come
 * out of a sink, and nothing that happens on the way reaches the application.
 *
 * <p>Start with {@link io.tremor.engine.appender.LineShaper}, and follow one event from there: {@code EventCapture} reads
 * it once, part by {@code EventPart}, and trusts nothing; {@code EventLimit} keeps it below 1 MiB; {@code LineWriter}
 * writes it as one whole line. {@code Ledger} accounts for every event, {@code TroubleReporter} says what went wrong.
 */
@NullMarked
package io.tremor.engine.appender;

import org.jspecify.annotations.NullMarked;

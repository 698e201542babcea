/**
 * What a service's own code sends events through: a {@link io.tremor.api.pipeline.Pipeline} takes values, shapes them
 * by a script and ships them, with the same lanes, budget, sinks and ledger as an appender. {@code Tremor.pipeline()}
 * builds one.
 */
@NullMarked
package io.tremor.api.pipeline;

import org.jspecify.annotations.NullMarked;

/**
 * Calls into logging frameworks, each set up once with a tremor appender and once with what its users have today. Start
 * with {@link io.tremor.bench.log.Setup}, which is a framework with a configuration.
 */
@NullMarked
package io.tremor.bench.log;

import org.jspecify.annotations.NullMarked;

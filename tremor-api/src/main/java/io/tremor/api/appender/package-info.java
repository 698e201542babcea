/**
 * The seam between a logging framework's adapter and the engine:
 * {@link io.tremor.api.appender.LogEventView} in, {@link io.tremor.api.appender.Shaper#offer} out.
 */
@NullMarked
package io.tremor.api.appender;

import org.jspecify.annotations.NullMarked;

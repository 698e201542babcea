/**
 * The standard streams of the process as sinks: {@code stdout:} and {@code stderr:}.
 *
 * <p>Start with {@link io.tremor.connectors.console.StdoutSinkProvider}; {@code ConsoleSink} does the work.
 */
@NullMarked
package io.tremor.connectors.console;

import org.jspecify.annotations.NullMarked;

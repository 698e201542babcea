/**
 * Files as a sink, with rotation: {@code file:PATH}.
 *
 * <p>Start with {@link io.tremor.connectors.file.FileSinkProvider}; {@code FileSink} does the work.
 */
@NullMarked
package io.tremor.connectors.file;

import org.jspecify.annotations.NullMarked;

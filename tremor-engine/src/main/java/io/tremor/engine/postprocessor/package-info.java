/**
 * Messages to bytes, one class per way of framing; names are those that users write.
 *
 * <p>Start with {@link Postprocessor}; {@link Framing} says which one a sink needs.
 */
@NullMarked
package io.tremor.engine.postprocessor;

import org.jspecify.annotations.NullMarked;

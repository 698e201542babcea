/**
 * Messages to bytes, one class per way of framing; names are those that users write.
 *
 * <p>Start with {@link Postprocessor}.
 */
@NullMarked
package io.tremor.engine.postprocessor;

import org.jspecify.annotations.NullMarked;

/**
 * Bytes to messages, one class per way of cutting a stream; names are those that users write.
 *
 * <p>Start with {@link Preprocessor}; {@link Separate} is the one for lines.
 */
@NullMarked
package io.tremor.engine.preprocessor;

import org.jspecify.annotations.NullMarked;

/**
 * Codecs: messages to values and back, one class each, found by name.
 *
 * <p>Start with {@link StringCodec}, the smallest.
 */
@NullMarked
package io.tremor.engine.codec;

import org.jspecify.annotations.NullMarked;

/**
 * JSON (RFC 8259) read by indexing the bytes and written by copying them.
 *
 * <p>Start with {@link JsonCodec}; {@link TapeParser} reads, {@link JsonWriter} writes.
 */
@NullMarked
package io.tremor.engine.codec.json;

import org.jspecify.annotations.NullMarked;

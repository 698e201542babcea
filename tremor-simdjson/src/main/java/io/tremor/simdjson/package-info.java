/**
 * The codec {@code json-simd}: JSON read with the vector instructions of the processor, by simdjson-java.
 *
 * <p>Start with {@link io.tremor.simdjson.SimdJsonCodecProvider}. Whatever the vector reader refuses or cannot tell
 * apart goes to the codec {@code json}, so that both give the same values and the same errors.
 */
@NullMarked
package io.tremor.simdjson;

import org.jspecify.annotations.NullMarked;

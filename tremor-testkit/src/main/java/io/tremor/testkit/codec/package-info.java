/**
 * What every codec has to keep: {@link io.tremor.testkit.codec.CodecContract}, to be extended by a short test class for
 * each codec.
 */
@NullMarked
package io.tremor.testkit.codec;

import org.jspecify.annotations.NullMarked;

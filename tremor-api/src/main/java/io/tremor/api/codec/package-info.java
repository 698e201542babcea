/**
 * Messages to values and back: a {@link io.tremor.api.codec.Codec} knows one format, found by name.
 */
@NullMarked
package io.tremor.api.codec;

import org.jspecify.annotations.NullMarked;

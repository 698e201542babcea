/** A script over a stream of bytes: options in, a {@link io.tremor.api.stream.StreamReport} out. */
@NullMarked
package io.tremor.api.stream;

import org.jspecify.annotations.NullMarked;

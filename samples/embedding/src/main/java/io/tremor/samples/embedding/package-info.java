/**
 * The smallest application that embeds Tremor.
 *
 * <p>Start with {@link Main}.
 */
@NullMarked
package io.tremor.samples.embedding;

import org.jspecify.annotations.NullMarked;

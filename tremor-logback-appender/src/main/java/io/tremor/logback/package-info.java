/**
 * Tremor for Logback, from 1.5 on.
 *
 * <p>Start with {@link io.tremor.logback.TremorAppender}; {@code LogbackEventView} is how scripts see an event.
 */
@NullMarked
package io.tremor.logback;

import org.jspecify.annotations.NullMarked;

/**
 * Tremor for Log4j 2, from 2.17 on.
 *
 * <p>Start with {@code Log4jEventView}: it is how scripts see an event.
 */
@NullMarked
package io.tremor.log4j;

import org.jspecify.annotations.NullMarked;

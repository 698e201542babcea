/**
 * Times as text: formats like {@code %Y-%m-%d} read and written, and time zones by name and by offset.
 *
 * <p>Start with {@link io.tremor.engine.lang.time.DatetimeFormat}.
 */
@NullMarked
package io.tremor.engine.lang.time;

import org.jspecify.annotations.NullMarked;

/**
 * A small shop whose log goes through Tremor; all that makes it so is a dependency, {@code logback.xml} and
 * {@code shape.tremor}.
 *
 * <p>Start with {@link io.tremor.samples.logback.Main}.
 */
@NullMarked
package io.tremor.samples.logback;

import org.jspecify.annotations.NullMarked;

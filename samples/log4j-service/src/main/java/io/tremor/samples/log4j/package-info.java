/**
 * A small warehouse whose log goes through Tremor; all that makes it so is a dependency, {@code log4j2.xml} and
 * {@code shape.tremor}.
 *
 * <p>Start with {@link io.tremor.samples.log4j.Main}.
 */
@NullMarked
package io.tremor.samples.log4j;

import org.jspecify.annotations.NullMarked;

/**
 * A Spring Boot application whose log goes through Tremor; all that makes it so is a dependency, {@code logback-spring.xml}
 * and {@code shape.tremor}.
 *
 * <p>Start with {@link io.tremor.samples.spring.Main}.
 */
@NullMarked
package io.tremor.samples.spring;

import org.jspecify.annotations.NullMarked;

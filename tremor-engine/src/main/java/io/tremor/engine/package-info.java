/**
 * The engine. It exports nothing: applications and adapters reach it through {@code io.tremor.api}.
 *
 * <p>Start with {@link TremorEngine}, which says what it can be asked for; {@code docs/walk.md} follows one event through
 * the packages below.
 */
@NullMarked
package io.tremor.engine;

import org.jspecify.annotations.NullMarked;

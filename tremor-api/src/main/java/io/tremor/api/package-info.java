/**
 * The way in: {@link io.tremor.api.Tremor} compiles and runs scripts, {@link io.tremor.api.Json} reads and writes JSON.
 *
 * <p>This module depends on nothing. It finds the engine through {@link java.util.ServiceLoader}, so an application that
 * calls it needs {@code io.tremor:tremor-engine} at run time only.
 */
@NullMarked
package io.tremor.api;

import org.jspecify.annotations.NullMarked;

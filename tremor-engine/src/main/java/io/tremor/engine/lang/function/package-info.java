/**
 * The functions that are written in Java, one class per module of the standard library.
 *
 * <p>Start with {@link io.tremor.engine.lang.function.NativeFunction};
 * {@link io.tremor.engine.lang.function.NativeLibrary} has
 * all of them.
 */
@NullMarked
package io.tremor.engine.lang.function;

import org.jspecify.annotations.NullMarked;

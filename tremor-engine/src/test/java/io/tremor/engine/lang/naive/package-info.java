/**
 * A second, deliberately naive tremor-script: random programs, and an evaluator that works on plain Java data and
 * shares nothing with the engine, so that each checks the other.
 *
 * <p>Start with {@link RandomProgramsTest}; {@link Evaluator} says what a program means.
 */
@NullMarked
package io.tremor.engine.lang.naive;

import org.jspecify.annotations.NullMarked;

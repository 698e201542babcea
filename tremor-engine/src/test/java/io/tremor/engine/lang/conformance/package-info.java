/**
 * Programs with a known outcome, run as a user would run them: recorded cases of the original, its own suites, and the
 * golden cases of this project.
 *
 * <p>Start with {@link Behaviour}, what a program does; {@link Differences} says where two of them part.
 */
@NullMarked
package io.tremor.engine.lang.conformance;

import org.jspecify.annotations.NullMarked;

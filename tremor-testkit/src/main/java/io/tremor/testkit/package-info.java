/**
 * Fakes that hold still: a clock that goes by hand, a sink that remembers.
 *
 * <p>Start with {@link io.tremor.testkit.ManualClock}. The contract tests lie in packages named after what they test.
 */
@NullMarked
package io.tremor.testkit;

import org.jspecify.annotations.NullMarked;

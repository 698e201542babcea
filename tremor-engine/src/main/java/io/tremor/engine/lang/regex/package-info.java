/**
 * Regular expressions as scripts write them, run on {@link java.util.regex} under a budget.
 *
 * <p>Start with {@link io.tremor.engine.lang.regex.RustRegex}. A notation ({@link
 * io.tremor.engine.lang.regex.RustNotation}, {@link io.tremor.engine.lang.regex.RubyNotation}) reads a text into a
 * {@link io.tremor.engine.lang.regex.Term}, {@link io.tremor.engine.lang.regex.JavaNotation} writes that for the JDK,
 * and {@link io.tremor.engine.lang.regex.RegexSearch} finds it in a text. Patterns that are used often are matched by
 * {@link io.tremor.engine.lang.regex.Step}s first, which {@link io.tremor.engine.lang.regex.StepPlanner} makes.
 */
@NullMarked
package io.tremor.engine.lang.regex;

import org.jspecify.annotations.NullMarked;

/**
 * What the words of a script mean: names become variables, constants or functions, modules are found and read, and
 * what cannot be meant is refused.
 *
 * <p>Start with {@link io.tremor.engine.lang.analysis.Analysis}. {@link io.tremor.engine.lang.analysis.Definitions}
 * takes the definitions of a text one by one and fills its {@link io.tremor.engine.lang.analysis.Scope}; a {@link
 * io.tremor.engine.lang.analysis.Rewriting} does the body of the script or of a function, with a rewriter for each
 * family of constructs; {@link io.tremor.engine.lang.analysis.UsedModules} does the same for modules.
 */
@NullMarked
package io.tremor.engine.lang.analysis;

import org.jspecify.annotations.NullMarked;

/**
 * What the author of a script wrote: one immutable record per construct of the language.
 *
 * <p>Start with {@link ScriptBody}. {@link Expression.Visitor} has no defaults, so a new construct does not compile until
 * every visitor knows it.
 */
@NullMarked
package io.tremor.engine.lang.ast;

import org.jspecify.annotations.NullMarked;

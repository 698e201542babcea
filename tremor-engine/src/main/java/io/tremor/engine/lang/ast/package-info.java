/**
 * What the author of a script wrote: one immutable record per construct of the language.
 *
 * <p>Start with {@link io.tremor.engine.lang.ast.ScriptBody}. {@link io.tremor.engine.lang.ast.Expression.Visitor} has
 * no
 * defaults, so a new construct does not compile until every visitor knows it. The analysis gives back the same tree
 * with
 * names resolved: {@link io.tremor.engine.lang.ast.Call} becomes {@link io.tremor.engine.lang.ast.NativeCall} or
 * {@link io.tremor.engine.lang.ast.FunctionCall}, and {@link io.tremor.engine.lang.ast.PathRoot.Name} a variable or
 * constant.
 */
@NullMarked
package io.tremor.engine.lang.ast;

import org.jspecify.annotations.NullMarked;

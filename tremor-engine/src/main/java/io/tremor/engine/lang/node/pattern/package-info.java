/**
 * Patterns, the left sides of cases, and the {@code match} that tries them; one class each.
 *
 * <p>Start with {@link io.tremor.engine.lang.node.pattern.MatchNode}. All patterns are a
 * {@link io.tremor.engine.lang.node.pattern.PatternNode}; {@link io.tremor.engine.lang.node.pattern.TuplePatternNode} is
 * typical.
 */
@NullMarked
package io.tremor.engine.lang.node.pattern;

import org.jspecify.annotations.NullMarked;

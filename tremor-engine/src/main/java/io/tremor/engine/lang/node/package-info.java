/**
 * Executable nodes, one class each, planned from the syntax tree.
 *
 * <p>Start with {@link ExpressionNode}; {@link EventNode} is the simplest.
 */
@NullMarked
package io.tremor.engine.lang.node;

import org.jspecify.annotations.NullMarked;

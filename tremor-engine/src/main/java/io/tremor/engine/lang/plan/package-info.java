/**
 * From the syntax tree to executable nodes; {@link ExpressionPlanner} plans expressions.
 */
@NullMarked
package io.tremor.engine.lang.plan;

import org.jspecify.annotations.NullMarked;

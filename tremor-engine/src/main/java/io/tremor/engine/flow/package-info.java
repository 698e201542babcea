/**
 * Deployments. So far there is one: {@link StreamFlow}, a script between one input and one output.
 */
@NullMarked
package io.tremor.engine.flow;

import org.jspecify.annotations.NullMarked;

/**
 * What lives while a script runs over one event; {@link Frame} holds it.
 */
@NullMarked
package io.tremor.engine.lang.runtime;

import org.jspecify.annotations.NullMarked;

/**
 * The value model: JSON-shaped data, plus binary, as every stage of tremor speaks it.
 *
 * <p>Start with {@link Value}. Kinds are sealed, representations are open: a {@link RecordValue} may be a view on the
 * bytes of a message or an object on the heap. A view is only good until the call that handed it out returns;
 * {@link Value#owned()} makes a value that lives for as long as it is referenced.
 */
@NullMarked
package io.tremor.api.value;

import org.jspecify.annotations.NullMarked;

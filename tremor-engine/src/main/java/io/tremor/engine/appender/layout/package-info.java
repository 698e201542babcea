/**
 * Names of fields: a {@link io.tremor.engine.appender.layout.FieldLayout} renames those of a shaped log event to what its
 * receivers expect.
 *
 * <p>Each layout takes the event apart with {@code EventParts} and builds its own with {@code LayoutBuilder};
 * {@code EcsLayout} is typical.
 */
@NullMarked
package io.tremor.engine.appender.layout;

import org.jspecify.annotations.NullMarked;

/** What flows: an {@link io.tremor.api.event.Event} is a value and what is known about it. */
@NullMarked
package io.tremor.api.event;

import org.jspecify.annotations.NullMarked;

/**
 * How encoded events reach their sinks: each sink has a bounded buffer and a thread of its own, so that one that is
 * frozen hurts no other, and failing ones are tried again at growing intervals.
 *
 * <p>Start with {@link io.tremor.engine.delivery.Outlet}, the way to one sink: {@code SinkEncoder} turns a value into
 * framed bytes, {@code SinkBuffer} holds them, {@code SinkAgent} writes them. {@link
 * io.tremor.engine.delivery.Consignment} is how the sender hears what became of an event.
 */
@NullMarked
package io.tremor.engine.delivery;

import org.jspecify.annotations.NullMarked;

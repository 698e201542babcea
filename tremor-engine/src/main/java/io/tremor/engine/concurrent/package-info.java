/**
 * Threads, queues and the bytes that may wait in them; knows nothing of events.
 *
 * <p>Start with {@link io.tremor.engine.concurrent.Agent}, a piece of work that is done again and again, and
 * {@link io.tremor.engine.concurrent.AgentRunner}, the thread that does it. {@code MpscQueue} and {@code ByteBudget}
 * are what many callers and one agent share without a lock.
 */
@NullMarked
package io.tremor.engine.concurrent;

import org.jspecify.annotations.NullMarked;

/**
 * What stands behind every logging appender, and behind a service's own pipelines: events go in through
 * {@link io.tremor.api.appender.Shaper}, what a script makes of them comes out of sinks, and nothing that happens on
 * the way reaches the application.
 *
 * <p>Start with {@code QueuedShaper}, and follow one event from there: {@code EventCapture} reads it once and trusts
 * nothing, {@code Intake} finds room for it on a {@code Lane}; there the caller's part ends. {@code ShapingWorker}
 * takes it, makes {@code EventShaping} run the script over it, and {@code Router} sends it to the sinks of its port.
 * {@code EventLedger} accounts for every event, {@code TroubleReporter} says what went wrong; {@code ShapingLine} holds
 * all of it together.
 */
@NullMarked
package io.tremor.engine.appender;

import org.jspecify.annotations.NullMarked;

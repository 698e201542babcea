package io.tremor.engine.appender;

import io.tremor.api.Clock;

/**
 * What shaping needs from the moment an event has left its lane.
 *
 * @param shaping the script
 * @param router the way to the sinks
 * @param ledger counts
 * @param reporter tells
 * @param clock the time
 */
record ShapingParts(EventShaping shaping, Router router, EventLedger ledger, TroubleReporter reporter, Clock clock) {}

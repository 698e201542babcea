package io.tremor.engine.appender;

import io.tremor.api.appender.LogEventView;
import org.jspecify.annotations.Nullable;

/** Decides on the caller, by what is cheap to read of an event, on which lane it goes, or that it is dropped. */
@FunctionalInterface
interface HeaderRule {
    /** Every event stays on the lane of its level. */
    HeaderRule BY_LEVEL = (event, ofLevel) -> ofLevel;

    /** Returns the lane, or {@code null} for an event to drop; reads nothing but the header, and keeps nothing. */
    @Nullable
    Lane laneOf(LogEventView event, Lane ofLevel);
}

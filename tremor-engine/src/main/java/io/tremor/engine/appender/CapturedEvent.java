package io.tremor.engine.appender;

import io.tremor.api.value.RecordValue;
import org.jspecify.annotations.Nullable;

/**
 * A log event that owes nothing to the application any more.
 *
 * @param event its parts
 * @param size about how many characters it has
 * @param trouble the first thing that failed while it was read; the parts concerned are marked
 */
record CapturedEvent(RecordValue event, long size, @Nullable Throwable trouble) {}

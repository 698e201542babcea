package io.tremor.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;

/** A filter that fails on every event but errors. */
public final class HostileFilter extends Filter<ILoggingEvent> {
    @Override
    public FilterReply decide(ILoggingEvent event) {
        if (event.getLevel() != Level.ERROR) {
            throw new NoClassDefFoundError("some.Library");
        }
        return FilterReply.NEUTRAL;
    }
}

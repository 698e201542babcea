package io.tremor.engine.delivery;

import io.tremor.api.appender.Reason;

/** One event on its way to one sink, as its sender sees it. Exactly one of the methods is called, once. */
public interface Consignment {
    /** Says that the sink has taken the event. */
    void delivered();

    /** Says that the event is lost. */
    void lost(Reason reason);
}

package io.tremor.api.spi;

import java.io.IOException;

/** Says that a sink will never take this event, however often it is tried; the next one may be fine. */
public final class EventRefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception with one sentence that says why. */
    public EventRefusedException(String message) {
        super(message);
    }
}

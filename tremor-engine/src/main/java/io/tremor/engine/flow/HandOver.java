package io.tremor.engine.flow;

import io.tremor.api.event.Event;
import io.tremor.api.stream.StreamReport;
import java.util.function.Predicate;

/** Hands each event to somebody, who takes it or not. */
final class HandOver implements EventReceiver {
    private final Predicate<Event> taker;
    private long taken;
    private long refused;

    HandOver(Predicate<Event> taker) {
        this.taker = taker;
    }

    @Override
    public void event(Event event, long message, int length) {
        if (taker.test(event)) {
            taken++;
        } else {
            refused++;
        }
    }

    @Override
    public void messageDone() {}

    @Override
    public void idle() {}

    @Override
    public StreamReport report(Seen seen) {
        return new StreamReport(seen.messages(), seen.blank(), taken, refused, 0, seen.skipped());
    }
}

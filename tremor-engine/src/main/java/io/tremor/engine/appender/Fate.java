package io.tremor.engine.appender;

import io.tremor.api.appender.Reason;
import io.tremor.engine.delivery.Consignment;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one event at all the sinks it went to: delivered where all of them took it, else lost as at the first
 * that did not.
 */
final class Fate implements Consignment {
    private final EventLedger.Tally tally;
    private final AtomicInteger sinksLeft;
    private volatile @Nullable Reason lost;

    Fate(EventLedger.Tally tally, int sinks) {
        this.tally = tally;
        sinksLeft = new AtomicInteger(sinks);
    }

    @Override
    public void delivered() {
        settle();
    }

    @Override
    public void lost(Reason reason) {
        if (lost == null) {
            lost = reason;
        }
        settle();
    }

    private void settle() {
        if (sinksLeft.decrementAndGet() == 0) {
            Reason reason = lost;
            if (reason == null) {
                tally.delivered();
            } else {
                tally.lostAtSink(reason);
            }
        }
    }
}

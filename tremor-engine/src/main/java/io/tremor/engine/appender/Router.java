package io.tremor.engine.appender;

import io.tremor.api.appender.Reason;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.event.Port;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.delivery.Outlet;
import io.tremor.engine.delivery.SinkEncoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends each event to the sinks of its port, encoded once for each of them. For the worker's thread. */
final class Router {
    private static final int WHOLE = 100;
    private static final int STEPS = 16;
    private static final int OVERSHOOT = 4;

    private final List<Outlet> outlets;
    private final Map<String, List<Target>> byPort = new HashMap<>();
    private final List<Target> defaults;
    private final EventLedger ledger;
    private final TroubleReporter reporter;

    /** Creates a router with encoders of its own. */
    Router(Outlets outlets, EventLedger ledger, TroubleReporter reporter) {
        this.outlets = outlets.all();
        outlets.byPort().forEach((port, some) -> byPort.put(port, targets(some)));
        defaults = targets(outlets.defaults());
        this.ledger = ledger;
        this.reporter = reporter;
    }

    private static List<Target> targets(List<Outlet> outlets) {
        return outlets.stream()
                .map(outlet -> new Target(outlet, outlet.newEncoder()))
                .toList();
    }

    /** Returns whether no sink has room, so that it is better to leave events where they are. */
    boolean isFull() {
        for (Outlet outlet : outlets) {
            if (!outlet.isFull()) {
                return false;
            }
        }
        return true;
    }

    /** Sends {@code value} on; {@code rank} is the number of the lane it leaves on. */
    void route(Value value, Port port, int rank, EventLedger.Tally tally) {
        List<Target> targets = byPort.get(port.name());
        if (targets == null) {
            targets = defaults;
            // By name: the equality that a record comes with would keep our class loader alive for ever.
            if (!port.name().equals(Port.OUT.name())) {
                ledger.unrouted();
            }
        }
        Fate fate = new Fate(tally, targets.size());
        tally.routed();
        // A single sink holds the worker up instead, so that it is the lanes which decide what is shed; callers that
        // shape
        // for themselves may come at the same time.
        int share = outlets.size() == 1 ? WHOLE * OVERSHOOT : WHOLE - rank * WHOLE / STEPS;
        for (int i = 0; i < targets.size(); i++) {
            send(targets.get(i), value, share, fate);
        }
    }

    /** Lets the sinks look at what they got. */
    void wake() {
        for (int i = 0; i < outlets.size(); i++) {
            outlets.get(i).wake();
        }
    }

    /** Sets {@code mark} behind everything that was sent. */
    void mark(FlushMark mark) {
        for (Outlet outlet : outlets) {
            outlet.mark(mark);
        }
    }

    private void send(Target target, Value value, int share, Fate fate) {
        OutputBuffer encoded;
        try {
            encoded = target.encoder.encode(value);
            if (encoded.length() > EventLimit.BYTES && value instanceof RecordValue record) {
                encoded = target.encoder.encode(EventLimit.cut(record));
            }
        } catch (Throwable e) {
            target.outlet.refuse(Reason.ENCODER, fate);
            reporter.tell(Trouble.ENCODER, e);
            return;
        }
        if (!target.outlet.add(encoded, share, fate)) {
            reporter.tell(Trouble.SINK_FULL, null);
        }
    }

    /** An outlet and what encodes for it here. */
    private record Target(Outlet outlet, SinkEncoder encoder) {}
}

package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.LaneOptions;
import io.tremor.api.appender.Reason;
import io.tremor.engine.value.KeyCache;
import java.util.List;

/**
 * Loads and initialises every class that a caller can reach: a stack overflow or a missing file in the middle of that
 * would disable the class for as long as the process lives.
 */
final class Rehearsal {
    private static final long BUDGET = 1L << 16;

    private Rehearsal() {}

    static void run() {
        StackReserve.claim();
        Clock clock = Clock.system();
        List<LaneOptions> options = List.of(
                LaneOptions.parse("error full=block(1 ns) floor=10%"),
                LaneOptions.parse("warn full=dropOldest rate=1/s"),
                LaneOptions.parse("*"));
        LaneSet lanes = LaneSet.of(options, BUDGET, clock);
        EventLedger ledger = new EventLedger(List.of("error", "warn", "*"));
        Intake intake = new Intake(lanes, ledger, clock, () -> {});
        ReentryGuard guard = new ReentryGuard();
        int place = guard.enter();
        EventCapture capture = EventCapture.of(new RehearsalEvent(), true);
        Envelope envelope = new LogEnvelope(capture);
        for (Lane lane : lanes.all()) {
            for (int i = 0; i < BUDGET / Envelope.OVERHEAD; i++) {
                intake.refusal(lane);
                intake.offer(envelope, lane);
            }
        }
        Reason refusal = intake.refusal(lanes.named(LaneOptions.REST));
        ledger.tally(0, 0).refused(refusal == null ? Reason.FULL : refusal);
        guard.leave(place);
        TroubleReporter reporter = new TroubleReporter((message, cause) -> {}, clock);
        reporter.tell(Trouble.of(Reason.FULL), new Throwable());
        reporter.tell(Trouble.PART, new Throwable());
        envelope.event(0, new KeyCache());
    }
}

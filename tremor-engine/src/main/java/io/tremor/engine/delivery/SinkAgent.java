package io.tremor.engine.delivery;

import io.tremor.api.Clock;
import io.tremor.api.appender.Reason;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.EventRefusedException;
import io.tremor.engine.concurrent.Agent;
import io.tremor.engine.postprocessor.Framing;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what waits in a buffer to the first of its sinks that may be tried. What fails with an {@link IOException} is
 * tried again for as long as it takes; any other failure may be the fault of one event, so the events are written singly
 * then, and one that fails three times is given up. An event that the sink {@linkplain EventRefusedException refuses} is
 * given up at once.
 */
final class SinkAgent implements Agent {
    private static final int MOST_TRIES = 3;
    private static final int USUAL_LENGTH = 1 << 12;

    private final String name;
    private final SinkBuffer buffer;
    private final List<Candidate> candidates;
    private final Framing framing;
    private final DeliveryListener listener;
    private final Clock clock;
    private volatile boolean ending;
    private OutputBuffer part = new OutputBuffer(USUAL_LENGTH);
    private boolean singly;
    private int tries;

    SinkAgent(
            String name,
            SinkBuffer buffer,
            List<Candidate> candidates,
            Framing framing,
            DeliveryListener listener,
            Clock clock) {
        this.name = name;
        this.buffer = buffer;
        this.candidates = List.copyOf(candidates);
        this.framing = framing;
        this.listener = listener;
        this.clock = clock;
    }

    /** Ends the agent once nothing waits any more. */
    void end() {
        ending = true;
    }

    @Override
    public int doWork() {
        Chunk chunk = buffer.take();
        Candidate candidate = chunk == null ? null : candidate();
        if (chunk == null || candidate == null) {
            return 0;
        }
        if (chunk.isSettled() || chunk.isMarkNext()) {
            buffer.settled(chunk, null);
            return 1;
        }
        boolean isWhole = !singly && candidate.sink().takesBatches();
        try {
            if (isWhole) {
                candidate.write(rest(chunk));
            } else {
                framing.send(next(chunk), candidate::write);
            }
            candidate.breaker().succeeded(clock.monoNanos());
        } catch (Throwable e) {
            return failed(chunk, candidate, e, isWhole);
        }
        done(chunk, isWhole);
        return 1;
    }

    private @Nullable Candidate candidate() {
        long now = clock.monoNanos();
        for (Candidate candidate : candidates) {
            if (candidate.breaker().permits(now)) {
                return candidate;
            }
        }
        return null;
    }

    private OutputBuffer rest(Chunk chunk) {
        if (chunk.isWhole()) {
            return chunk.bytes();
        }
        OutputBuffer target = part();
        chunk.copyRest(target);
        return target;
    }

    private OutputBuffer next(Chunk chunk) {
        OutputBuffer target = part();
        chunk.copyNext(target);
        return target;
    }

    private OutputBuffer part() {
        if (part.array().length > 2 * USUAL_LENGTH) {
            part = new OutputBuffer(USUAL_LENGTH);
        }
        part.clear();
        return part;
    }

    private void done(Chunk chunk, boolean isWhole) {
        tries = 0;
        if (isWhole) {
            buffer.deliveredRest(chunk);
        } else {
            buffer.settled(chunk, null);
        }
        singly &= !chunk.isSettled();
        listener.madeRoom();
    }

    private int failed(Chunk chunk, Candidate candidate, Throwable cause, boolean isWhole) {
        if (!buffer.failed(chunk)) {
            return 0;
        }
        boolean isRefused = cause instanceof EventRefusedException;
        if (!isRefused) {
            candidate.breaker().failed(clock.monoNanos());
        }
        listener.failed(candidate.name(), cause);
        if (isWhole) {
            singly |= isRefused || !(cause instanceof IOException);
        } else if (isRefused || isHopeless(cause)) {
            giveUp(chunk);
        }
        return isRefused ? 1 : 0;
    }

    private boolean isHopeless(Throwable cause) {
        if (cause instanceof IOException) {
            return false;
        }
        singly = true;
        return ++tries >= MOST_TRIES;
    }

    private void giveUp(Chunk chunk) {
        tries = 0;
        buffer.settled(chunk, Reason.SINK);
        singly &= !chunk.isSettled();
        listener.madeRoom();
    }

    @Override
    public boolean isDone() {
        return ending && buffer.isEmpty();
    }

    @Override
    public void onClose() {
        for (Candidate candidate : candidates) {
            try {
                candidate.sink().close();
            } catch (Throwable e) {
                listener.failed(candidate.name(), e);
            }
        }
    }

    /** Returns the state of the breaker that reports show: that of the first sink that is not left alone. */
    CircuitBreaker.State breaker() {
        for (Candidate candidate : candidates) {
            if (candidate.breaker().state() != CircuitBreaker.State.OPEN) {
                return candidate.breaker().state();
            }
        }
        return CircuitBreaker.State.OPEN;
    }

    @Override
    public String roleName() {
        return name;
    }
}

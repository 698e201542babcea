package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.FullPolicy;
import io.tremor.api.appender.LaneOptions;
import io.tremor.engine.concurrent.ByteBudget;
import io.tremor.engine.concurrent.MpscQueue;
import io.tremor.engine.concurrent.RateLimit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Where events of one importance wait for the worker. */
final class Lane {
    private final int number;
    private final LaneOptions options;
    private final MpscQueue<Envelope> queue = new MpscQueue<>();
    private final ByteBudget floor = new ByteBudget();
    private final long floorBytes;
    private final long limit;
    private final @Nullable RateLimit rate;

    /** How many bytes of its oldest events the lane owes for newer ones that were let in beyond the limit. */
    private final AtomicLong owed = new AtomicLong();

    /**
     * Creates a lane.
     *
     * @param floorBytes how many bytes are kept free for it alone
     * @param limit up to how many bytes of what all lanes share it may fill
     */
    Lane(int number, LaneOptions options, long floorBytes, long limit, Clock clock) {
        this.number = number;
        this.options = options;
        this.floorBytes = floorBytes;
        this.limit = limit;
        rate = options.ratePerSecond() == 0 ? null : new RateLimit(options.ratePerSecond(), clock.monoNanos());
    }

    int number() {
        return number;
    }

    LaneOptions options() {
        return options;
    }

    FullPolicy full() {
        return options.full();
    }

    MpscQueue<Envelope> queue() {
        return queue;
    }

    ByteBudget floor() {
        return floor;
    }

    long floorBytes() {
        return floorBytes;
    }

    long limit() {
        return limit;
    }

    /** Returns the limit of its rate, or {@code null}. */
    @Nullable
    RateLimit rate() {
        return rate;
    }

    AtomicLong owed() {
        return owed;
    }
}

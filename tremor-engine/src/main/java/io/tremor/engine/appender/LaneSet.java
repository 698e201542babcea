package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.FullPolicy;
import io.tremor.api.appender.LaneOptions;
import io.tremor.engine.concurrent.ByteBudget;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The lanes, the most important one first, and the bytes that they share. Each lane may fill a sixteenth less of what
 * is shared than the one before it, so that the last is the first to find no room.
 */
final class LaneSet {
    private static final List<String> BY_LEVEL = List.of("error", "warn", "info", LaneOptions.REST);
    private static final int STEPS = 16;
    private static final int WHOLE = 100;

    /**
     * The part of what is shared, as a fraction of it, that newer events may take until the oldest have gone for them.
     */
    private static final int OVERDRAFT = 8;

    private final List<Lane> lanes;
    private final Map<String, Lane> byName = new HashMap<>();
    private final Lane[] byLevel = new Lane[Levels.COUNT];
    private final ByteBudget shared = new ByteBudget();
    private final long sharedBytes;

    private LaneSet(List<LaneOptions> options, long budget, Clock clock) {
        long floors = 0;
        for (LaneOptions lane : options) {
            floors += budget / WHOLE * lane.floorPercent();
        }
        sharedBytes = budget - floors;
        List<Lane> made = new ArrayList<>();
        for (LaneOptions lane : options) {
            long floor = budget / WHOLE * lane.floorPercent();
            Lane next = new Lane(made.size(), lane, floor, limit(lane, made.size()), clock);
            made.add(next);
            byName.put(lane.name(), next);
        }
        lanes = List.copyOf(made);
        Lane rest = named(LaneOptions.REST);
        byLevel[Levels.NONE] = rest;
        // A level without a lane of its own goes with the next one below it that has one.
        Lane below = rest;
        for (int level = Levels.NAMES.size() - 1; level >= 0; level--) {
            below = byName.getOrDefault(Levels.NAMES.get(level).toLowerCase(Locale.ROOT), below);
            byLevel[level] = below;
        }
    }

    /** Creates the lanes of {@code options}, or one for each level where there are none. */
    static LaneSet of(List<LaneOptions> options, long budget, Clock clock) {
        List<LaneOptions> wanted = new ArrayList<>(
                options.isEmpty() ? BY_LEVEL.stream().map(LaneOptions::of).toList() : options);
        if (wanted.stream().noneMatch(lane -> lane.name().equals(LaneOptions.REST))) {
            wanted.add(LaneOptions.of(LaneOptions.REST));
        }
        return new LaneSet(wanted, budget, clock);
    }

    private long limit(LaneOptions lane, int rank) {
        long most = lane.full() == FullPolicy.DROP_OLDEST ? sharedBytes - sharedBytes / OVERDRAFT : sharedBytes;
        return most - most / STEPS * rank;
    }

    /** Returns the lanes, the most important one first. */
    List<Lane> all() {
        return lanes;
    }

    /** Returns the lane of events of {@code level}, by number. */
    Lane ofLevel(int level) {
        return byLevel[level];
    }

    /** Returns the lane {@code name}, or the one for all that have no other. */
    Lane named(String name) {
        Lane lane = byName.get(name);
        if (lane == null) {
            lane = byName.get(LaneOptions.REST);
        }
        if (lane == null) {
            throw new IllegalStateException("there is no lane for the rest");
        }
        return lane;
    }

    /** Returns the bytes that all lanes share. */
    ByteBudget shared() {
        return shared;
    }

    /** Returns how many bytes all lanes share. */
    long sharedBytes() {
        return sharedBytes;
    }

    /** Returns how many bytes are in use. */
    long usedBytes() {
        long used = shared.used();
        for (Lane lane : lanes) {
            used += lane.floor().used();
        }
        return used;
    }

    /** Lets nothing in any more. */
    void close() {
        shared.close();
        for (Lane lane : lanes) {
            lane.floor().close();
        }
    }

    /** Returns how many entries wait on all lanes. */
    int waiting() {
        int waiting = 0;
        for (Lane lane : lanes) {
            waiting += lane.queue().size();
        }
        return waiting;
    }
}

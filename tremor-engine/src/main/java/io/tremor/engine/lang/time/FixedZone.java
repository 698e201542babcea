package io.tremor.engine.lang.time;

/** A zone that always lies as many seconds east of UTC. */
record FixedZone(int seconds) implements Zone {
    @Override
    public int offset(long epochSecond) {
        return seconds;
    }

    @Override
    public String abbreviation(long epochSecond) {
        return Offset.withSeconds(seconds, seconds % 60 != 0);
    }
}

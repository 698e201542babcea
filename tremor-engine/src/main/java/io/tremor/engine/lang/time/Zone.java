package io.tremor.engine.lang.time;

/** How local times lie to UTC. */
public sealed interface Zone permits FixedZone, NamedZone {
    /** Universal time, under the name {@code UTC}. */
    static Zone utc() {
        return Zones.UTC;
    }

    /** Returns how many seconds the zone lies east of UTC, at so many seconds since 1970-01-01T00:00Z. */
    int offset(long epochSecond);

    /**
     * Returns what its time is called at so many seconds since 1970-01-01T00:00Z, for example {@code CEST} or
     * {@code +02:30}.
     */
    String abbreviation(long epochSecond);
}

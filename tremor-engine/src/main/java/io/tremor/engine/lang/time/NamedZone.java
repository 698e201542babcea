package io.tremor.engine.lang.time;

import java.time.Instant;
import java.time.zone.ZoneRules;
import java.util.List;

/**
 * A zone of the IANA time zone database.
 *
 * @param rules when which offset is in force
 * @param names what the times are called, those of the same offset in ascending order
 */
record NamedZone(ZoneRules rules, List<Name> names) implements Zone {
    /** 2099-12-31T23:59:59Z: no change is known behind it, what is in force then stays. */
    private static final long LAST_KNOWN = 4_102_444_799L;

    /** What times with an offset are called from a second of the epoch on. */
    record Name(int offset, long since, String abbreviation) {}

    @Override
    public int offset(long epochSecond) {
        return rules.getOffset(Instant.ofEpochSecond(Math.min(epochSecond, LAST_KNOWN)))
                .getTotalSeconds();
    }

    @Override
    public String abbreviation(long epochSecond) {
        int offset = offset(epochSecond);
        String abbreviation = "";
        for (Name name : names) {
            if (name.offset == offset && (abbreviation.isEmpty() || name.since <= epochSecond)) {
                abbreviation = name.abbreviation;
            }
        }
        if (!abbreviation.isEmpty()) {
            return abbreviation;
        }
        return offset % 3600 == 0 ? Offset.hours(offset) : Offset.minutes(offset, "");
    }
}

package io.tremor.engine.lang.time;

import io.tremor.engine.lang.time.DatetimeException.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A format of times, in the notation of {@code strftime}: {@code %Y-%m-%d %H:%M:%S}. Immutable and thread-safe.
 *
 * <p>The names in it are English. What each item stands for is told in the reference of {@code std::datetime}.
 */
public final class DatetimeFormat {
    private static final long NANOS_PER_SECOND = 1_000_000_000;

    private final List<Item> items;
    private final boolean zoned;

    private DatetimeFormat(List<Item> items, boolean zoned) {
        this.items = items;
        this.zoned = zoned;
    }

    /** Returns the format that {@code pattern} writes; a senseless one fails only when it is used. */
    public static DatetimeFormat of(String pattern) {
        return new DatetimeFormat(List.copyOf(FormatReader.items(pattern)), isZoned(pattern));
    }

    /** Returns whether times in this format carry their offset from UTC; else they are read as UTC. */
    private static boolean isZoned(String pattern) {
        for (int at = pattern.indexOf('%'); at >= 0 && at + 1 < pattern.length(); at = pattern.indexOf('%', at)) {
            char c = pattern.charAt(at + 1);
            at += 2;
            if (c == '+' || c == 'z' || c == 'Z') {
                return true;
            }
            if (c == ':' || c == '#') {
                if (at < pattern.length() && pattern.charAt(at) == 'z') {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    /**
     * Reads a time: nanoseconds since 1970-01-01T00:00Z.
     *
     * @throws DatetimeException if {@code text} is none in this format
     */
    public long parse(String text) {
        ReadFields fields = new ReadFields();
        new DatetimeReader(text.getBytes(StandardCharsets.UTF_8), fields).read(items);
        long[] time = zoned ? fields.zonedTime() : fields.localTime(0);
        return nanos(time[0], time[1]);
    }

    private static long nanos(long seconds, long nanos) {
        try {
            // Counted from the following second where that is nearer to 1970, since the product must not overflow.
            return seconds < 0 && nanos > 0
                    ? Math.addExact(Math.multiplyExact(seconds + 1, NANOS_PER_SECOND), nanos - NANOS_PER_SECOND)
                    : Math.addExact(Math.multiplyExact(seconds, NANOS_PER_SECOND), nanos);
        } catch (ArithmeticException tooFar) {
            throw new DatetimeException(Kind.UNREPRESENTABLE);
        }
    }

    /**
     * Writes a time.
     *
     * @throws DatetimeException if this format has an item that does not exist
     */
    public String format(Datetime time) {
        return new DatetimeWriter(time).write(items);
    }
}

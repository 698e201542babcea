package io.tremor.forwarder;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A whole number and a unit, as users write sizes and durations: {@code 16MiB}, {@code 5 s}. Bytes need no unit. */
final class Quantity {
    private static final List<Unit> SIZES = List.of(
            new Unit("", 1),
            new Unit("B", 1),
            new Unit("KB", 1000),
            new Unit("KiB", 1L << 10),
            new Unit("MB", 1_000_000),
            new Unit("MiB", 1L << 20),
            new Unit("GB", 1_000_000_000),
            new Unit("GiB", 1L << 30));
    private static final List<Unit> DURATIONS = List.of(
            new Unit("ns", 1),
            new Unit("us", 1000),
            new Unit("ms", 1_000_000),
            new Unit("s", 1_000_000_000),
            new Unit("min", 60_000_000_000L),
            new Unit("h", 3_600_000_000_000L));

    private record Unit(String name, long factor) {}

    private Quantity() {}

    /**
     * Returns how many bytes {@code text} means.
     *
     * @throws UsageException if it is no size; the message names {@code option}
     */
    static long bytes(String option, String text) {
        return parse(option, "size such as `16MiB`", text, SIZES);
    }

    /**
     * Returns how many nanoseconds {@code text} means.
     *
     * @throws UsageException if it is no duration; the message names {@code option}
     */
    static long nanos(String option, String text) {
        return parse(option, "duration such as `1ns` or `5s`", text, DURATIONS);
    }

    private static long parse(String option, String what, String text, List<Unit> units) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        String unitName = text.substring(digits).strip().toLowerCase(Locale.ROOT);
        for (Unit unit : units) {
            if (unit.name().toLowerCase(Locale.ROOT).equals(unitName)) {
                try {
                    return Math.multiplyExact(Long.parseLong(text.substring(0, digits)), unit.factor());
                } catch (NumberFormatException | ArithmeticException e) {
                    break;
                }
            }
        }
        throw new UsageException(option + " needs a " + what + ", was `" + text + "`; units are "
                + units.stream().map(Unit::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(", ")));
    }
}

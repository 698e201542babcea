package io.tremor.api.appender;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;

/** Numbers with a unit, as configuration writes them: {@code 5 s}, {@code 500ms}, {@code 16 MiB}. */
public final class Quantity {
    private static final Map<String, Long> NANOS = Map.of(
            "ns", 1L,
            "us", 1_000L,
            "µs", 1_000L,
            "ms", 1_000_000L,
            "s", 1_000_000_000L,
            "min", 60_000_000_000L,
            "h", 3_600_000_000_000L,
            "d", 86_400_000_000_000L);

    private static final Map<String, Long> BYTES = Map.of(
            "b", 1L,
            "kib", 1L << 10,
            "mib", 1L << 20,
            "gib", 1L << 30,
            "kb", 1_000L,
            "mb", 1_000_000L,
            "gb", 1_000_000_000L);

    private static final String DURATION_UNITS = "ns, us, ms, s, min, h or d";
    private static final String BYTE_UNITS = "B, KiB, MiB, GiB, kB, MB or GB";

    private Quantity() {}

    /**
     * Reads a duration such as {@code 5 s}, {@code 1.5s} or {@code 2 min}.
     *
     * @throws IllegalArgumentException if it is none; the message says what one looks like
     */
    public static Duration duration(String text) {
        return Duration.ofNanos(read(text, NANOS, "a duration such as `5 s`", DURATION_UNITS));
    }

    /**
     * Reads a number of bytes such as {@code 16 MiB} or {@code 64KiB}.
     *
     * @throws IllegalArgumentException if it is none; the message says what one looks like
     */
    public static long bytes(String text) {
        return read(text, BYTES, "a size such as `16 MiB`", BYTE_UNITS);
    }

    private static long read(String text, Map<String, Long> units, String what, String names) {
        String trimmed = text.strip();
        int end = 0;
        while (end < trimmed.length() && isOfNumber(trimmed.charAt(end))) {
            end++;
        }
        String unit = trimmed.substring(end).strip();
        Long factor = units.get(unit.toLowerCase(Locale.ROOT));
        if (end == 0 || factor == null) {
            String lack = end > 0 && unit.isEmpty() ? "it has no unit: " : "";
            throw new IllegalArgumentException(
                    "`" + shown(trimmed) + "` is not " + what + " (" + lack + "the units are " + names + ")");
        }
        try {
            return new BigDecimal(trimmed.substring(0, end))
                    .multiply(BigDecimal.valueOf(factor))
                    .toBigInteger()
                    .longValueExact();
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("`" + shown(trimmed) + "` is not " + what + " (it is too large)", e);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("`" + shown(trimmed) + "` is not " + what, e);
        }
    }

    private static boolean isOfNumber(char c) {
        return c >= '0' && c <= '9' || c == '.';
    }

    private static String shown(String text) {
        return text.length() > 64 ? text.substring(0, 64) + "…" : text;
    }
}

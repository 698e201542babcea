package io.tremor.api.appender;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * One lane on which events wait, as the option {@code lane} describes it:
 *
 * <pre>{@code
 * lane    = name { option }
 * name    = "error" | "warn" | "info" | "debug" | "trace" | "*" | a class that a script names
 * option  = "full=" policy | "floor=" percent "%" | "rate=" number "/s"
 * policy  = "dropNewest" | "dropOldest" | "block(" duration ")" | "sync"
 * }</pre>
 *
 * <p>A lane named after a level takes that level and those above it, up to the next lane named after a level; {@code *}
 * takes the rest. Lanes are listed from the most important one down: when room is scarce, the last is the first to
 * shed.
 *
 * @param name the level in lower case, {@code *}, or the class
 * @param full what happens to an event for which there is no room; {@code dropNewest} by default
 * @param patience how long {@link FullPolicy#BLOCK} waits; zero for the others
 * @param floorPercent how much of the budget is kept free for this lane alone
 * @param ratePerSecond how many events a second it takes; 0 stands for no limit
 */
public record LaneOptions(String name, FullPolicy full, Duration patience, int floorPercent, long ratePerSecond) {
    /** The lane of all events that have no other. */
    public static final String REST = "*";

    private static final List<String> OPTIONS = List.of("full", "floor", "rate");
    private static final Set<String> LEVELS = Set.of("error", "warn", "info", "debug", "trace");
    private static final String OPENING = "block(";

    /** Checks the lane. */
    public LaneOptions {
        if (name.isBlank() || name.contains("=")) {
            throw new IllegalArgumentException("a lane starts with its name, a level or `*`");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        name = LEVELS.contains(lower) ? lower : name;
        if (floorPercent < 0 || floorPercent > 100) {
            throw new IllegalArgumentException("`floor` must lie between 0% and 100%, was " + floorPercent + "%");
        }
        if (ratePerSecond < 0) {
            throw new IllegalArgumentException("`rate` must be positive, was " + ratePerSecond);
        }
    }

    /** Returns the lane {@code name}, which sheds its newest events and has neither floor nor rate. */
    public static LaneOptions of(String name) {
        return new LaneOptions(name, FullPolicy.DROP_NEWEST, Duration.ZERO, 0, 0);
    }

    /**
     * Reads the option.
     *
     * @throws IllegalArgumentException if it is wrong; the message says where, and what may have been meant
     */
    public static LaneOptions parse(String text) {
        // A blank within brackets, as in `block(5 s)`, separates nothing.
        String[] words = text.strip().replaceAll("\\s+(?=[^()]*\\))", "").split("\\s+", -1);
        LaneOptions lane = of(words[0]);
        Set<String> seen = new TreeSet<>();
        for (int i = 1; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            String option = equals < 0 ? words[i] : words[i].substring(0, equals);
            if (equals < 0 || !OPTIONS.contains(option)) {
                throw new IllegalArgumentException(
                        "a lane has no option `" + option + "`: " + Nearest.to(option, OPTIONS));
            }
            if (!seen.add(option)) {
                throw new IllegalArgumentException("`" + option + "` is given twice");
            }
            lane = lane.with(option, words[i].substring(equals + 1));
        }
        return lane;
    }

    /** Returns whether this is the lane of a level. */
    public boolean isLevel() {
        return LEVELS.contains(name);
    }

    private LaneOptions with(String option, String value) {
        return switch (option) {
            case "full" -> withFull(value);
            case "floor" -> new LaneOptions(name, full, patience, percent(value), ratePerSecond);
            default -> new LaneOptions(name, full, patience, floorPercent, rate(value));
        };
    }

    private LaneOptions withFull(String value) {
        if (value.startsWith(OPENING) && value.endsWith(")")) {
            Duration wait = Quantity.duration(value.substring(OPENING.length(), value.length() - 1));
            return new LaneOptions(name, FullPolicy.BLOCK, wait, floorPercent, ratePerSecond);
        }
        for (FullPolicy policy : FullPolicy.values()) {
            if (policy != FullPolicy.BLOCK && policy.text().equals(value)) {
                return new LaneOptions(name, policy, Duration.ZERO, floorPercent, ratePerSecond);
            }
        }
        throw new IllegalArgumentException("`full` cannot be `" + value + "`: "
                + Nearest.to(value, List.of("dropNewest", "dropOldest", "block(5 s)", "sync")));
    }

    private static int percent(String value) {
        return (int) Math.min(101, number(value, "%", "`floor` is a percentage such as `25%`"));
    }

    private static long rate(String value) {
        long rate = number(value, "/s", "`rate` is a number of events such as `5000/s`");
        if (rate == 0) {
            throw new IllegalArgumentException("`rate` must be positive, was 0");
        }
        return rate;
    }

    private static long number(String value, String unit, String wanted) {
        String digits = value.endsWith(unit) ? value.substring(0, value.length() - unit.length()) : "";
        if (digits.isEmpty() || digits.length() > 15 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException(wanted + ", not `" + value + "`");
        }
        return Long.parseLong(digits);
    }
}

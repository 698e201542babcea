package io.tremor.engine.lang.time;

import io.tremor.engine.lang.time.Item.Blank;
import io.tremor.engine.lang.time.Item.Fixed;
import io.tremor.engine.lang.time.Item.Literal;
import io.tremor.engine.lang.time.Item.Numbers;
import io.tremor.engine.lang.time.Item.Numeric;
import io.tremor.engine.lang.time.Item.Padding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes formats apart.
 *
 * <pre>
 * format  := { item | white space | character }
 * item    := "%" [ padding ] letter | "%#z" | "%:z" | "%::z" | "%:::z" | "%." [ digits ] "f" | "%" digits "f"
 * padding := "-" (nothing) | "_" (blanks) | "0" (zeros)      before numbers only
 * digits  := "3" | "6" | "9"
 * </pre>
 */
final class FormatReader {
    private final String pattern;
    private final List<Item> items = new ArrayList<>();
    private int at;

    private FormatReader(String pattern) {
        this.pattern = pattern;
    }

    /** Returns the items of {@code pattern}; {@link Fixed#NONE} ends the list where one does not exist. */
    static List<Item> items(String pattern) {
        FormatReader reader = new FormatReader(pattern);
        while (reader.at < pattern.length()) {
            reader.next();
        }
        return reader.items;
    }

    private void next() {
        int from = at;
        if (pattern.charAt(at) == '%') {
            at++;
            item();
        } else if (WhiteSpace.is(pattern.charAt(at))) {
            while (at < pattern.length() && WhiteSpace.is(pattern.charAt(at))) {
                at++;
            }
            items.add(new Blank(pattern.substring(from, at)));
        } else {
            while (at < pattern.length() && pattern.charAt(at) != '%' && !WhiteSpace.is(pattern.charAt(at))) {
                at++;
            }
            items.add(literal(pattern.substring(from, at)));
        }
    }

    private static Literal literal(String text) {
        return new Literal(text.getBytes(StandardCharsets.UTF_8));
    }

    private int take() {
        return at < pattern.length() ? pattern.charAt(at++) : -1;
    }

    private void item() {
        int c = take();
        @Nullable
        Padding padding = switch (c) {
            case '-' -> Padding.NOTHING;
            case '_' -> Padding.BLANKS;
            case '0' -> Padding.ZEROS;
            default -> null;
        };
        if (c == '#') {
            items.add(take() == 'z' ? Fixed.OFFSET_ANY : Fixed.NONE);
        } else if (padding != null) {
            List<Item> one = expand(take());
            boolean number = one.size() == 1 && one.get(0) instanceof Numeric;
            items.add(number ? new Numeric(((Numeric) one.get(0)).number(), padding) : Fixed.NONE);
        } else {
            items.addAll(expand(c));
        }
    }

    /** Returns the items that the letter {@code c} stands for. */
    private List<Item> expand(int c) {
        return switch (c) {
            case 'D', 'x' -> items("%m/%d/%y");
            case 'F' -> items("%Y-%m-%d");
            case 'R' -> items("%H:%M");
            case 'T', 'X' -> items("%H:%M:%S");
            case 'r' -> items("%I:%M:%S %p");
            case 'c' -> items("%a %b %e %H:%M:%S %Y");
            case 'v' -> items("%e-%b-%Y");
            case '%' -> List.of(literal("%"));
            case 'n' -> List.of(new Blank("\n"));
            case 't' -> List.of(new Blank("\t"));
            default -> List.of(single(c));
        };
    }

    private Item single(int c) {
        @Nullable Numbers number = number(c);
        if (number != null) {
            boolean blanks = c == 'e' || c == 'k' || c == 'l';
            boolean none = c == 's' || c == 'u' || c == 'w';
            return new Numeric(number, blanks ? Padding.BLANKS : none ? Padding.NOTHING : Padding.ZEROS);
        }
        return switch (c) {
            case 'b', 'h' -> Fixed.SHORT_MONTH;
            case 'B' -> Fixed.LONG_MONTH;
            case 'a' -> Fixed.SHORT_WEEKDAY;
            case 'A' -> Fixed.LONG_WEEKDAY;
            case 'P' -> Fixed.LOWER_HALF_DAY;
            case 'p' -> Fixed.UPPER_HALF_DAY;
            case 'Z' -> Fixed.ZONE;
            case 'z' -> Fixed.OFFSET;
            case '+' -> Fixed.RFC_3339;
            case ':' -> colons();
            case '.' -> fraction();
            case '3', '6', '9' -> digits(c);
            default -> Fixed.NONE;
        };
    }

    private static @Nullable Numbers number(int c) {
        return switch (c) {
            case 'Y' -> Numbers.YEAR;
            case 'C' -> Numbers.CENTURY;
            case 'y' -> Numbers.YEAR_OF_CENTURY;
            case 'G' -> Numbers.ISO_YEAR;
            case 'g' -> Numbers.ISO_YEAR_OF_CENTURY;
            case 'm' -> Numbers.MONTH;
            case 'd', 'e' -> Numbers.DAY;
            case 'U' -> Numbers.SUNDAY_WEEK;
            case 'W' -> Numbers.MONDAY_WEEK;
            case 'V' -> Numbers.ISO_WEEK;
            case 'w' -> Numbers.WEEKDAY_FROM_0;
            case 'u' -> Numbers.WEEKDAY_FROM_1;
            case 'j' -> Numbers.DAY_OF_YEAR;
            case 'H', 'k' -> Numbers.HOUR;
            case 'I', 'l' -> Numbers.HOUR_12;
            case 'M' -> Numbers.MINUTE;
            case 'S' -> Numbers.SECOND;
            case 'f' -> Numbers.NANO;
            case 's' -> Numbers.EPOCH_SECOND;
            default -> null;
        };
    }

    private Item colons() {
        for (String rest : List.of("::z", ":z", "z")) {
            if (pattern.startsWith(rest, at)) {
                at += rest.length();
                return switch (rest.length()) {
                    case 3 -> Fixed.OFFSET_HOURS;
                    case 2 -> Fixed.OFFSET_SECONDS;
                    default -> Fixed.OFFSET_COLON;
                };
            }
        }
        return Fixed.NONE;
    }

    private Item fraction() {
        int c = take();
        if (c == 'f') {
            return Fixed.FRACTION;
        }
        boolean counted = (c == '3' || c == '6' || c == '9') && take() == 'f';
        return !counted ? Fixed.NONE : c == '3' ? Fixed.FRACTION_3 : c == '6' ? Fixed.FRACTION_6 : Fixed.FRACTION_9;
    }

    private Item digits(int c) {
        return take() != 'f' ? Fixed.NONE : c == '3' ? Fixed.MILLIS : c == '6' ? Fixed.MICROS : Fixed.NANOS;
    }
}

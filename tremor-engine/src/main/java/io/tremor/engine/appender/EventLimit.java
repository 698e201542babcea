package io.tremor.engine.appender;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.NumberValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an event down to {@value #BYTES} bytes of JSON by its structure: long texts are shortened and end in {@code …},
 * long arrays and records lose their last members. Parts that need less than their fair share stay whole, the others
 * divide what is left. The parts concerned are named in the field {@code truncated}.
 */
final class EventLimit {
    /** The most that a line may have, the newline included. */
    static final int BYTES = 1 << 20;

    /** Room for the marker, the outer braces and the newline. */
    private static final int RESERVE = 512;

    /** Records of more fields than this are collections; giving each field its fair share would leave none whole. */
    private static final int FAIR_FIELDS = 16;

    private static final String ELLIPSIS = "…";
    private static final int COMMA_AND_COLON = 2;
    private static final int ENCLOSURE = 2;
    private static final int LONGEST_NUMBER = 26;
    private static final int ESCAPE = 6;

    private EventLimit() {}

    /** Returns {@code event} if it is small enough, else a smaller one. */
    static RecordValue cut(RecordValue event) {
        RecordBuilder cut = RecordValue.builder();
        List<Value> truncated = new ArrayList<>();
        Value known = event.get(RareParts.TRUNCATED);
        if (known instanceof ArrayValue names) {
            names.forEach(truncated::add);
        }
        long share = fairShare(event, BYTES - RESERVE);
        for (RecordValue.Field field : event) {
            Value fitting = shorten(field.value(), share - cost(field.name()));
            if (fitting != null) {
                cut.put(field.key(), fitting);
            }
            Value name = Value.of(field.name());
            if (fitting != field.value() && !truncated.contains(name)) {
                truncated.add(name);
            }
        }
        if (!truncated.isEmpty()) {
            cut.put(RareParts.TRUNCATED, ArrayValue.of(truncated));
        }
        return cut.build();
    }

    /** Returns what a field may cost so that all of them together cost no more than {@code budget}. */
    private static long fairShare(RecordValue record, long budget) {
        long[] costs = new long[record.size()];
        int count = 0;
        for (RecordValue.Field field : record) {
            costs[count++] = cost(field);
        }
        Arrays.sort(costs);
        long left = budget;
        for (int i = 0; i < count; i++) {
            long share = left / (count - i);
            if (costs[i] > share) {
                return share;
            }
            left -= costs[i];
        }
        return budget;
    }

    /** Returns {@code value} itself if it costs no more than {@code budget}, else a part of it, or nothing. */
    private static @Nullable Value shorten(Value value, long budget) {
        if (cost(value) <= budget) {
            return value;
        }
        if (value instanceof StringValue string) {
            return shorten(string.text(), budget);
        }
        if (value instanceof ArrayValue array) {
            return shorten(array, budget);
        }
        return value instanceof RecordValue record ? shorten(record, budget) : null;
    }

    private static @Nullable Value shorten(String text, long budget) {
        long left = budget - cost(ELLIPSIS);
        if (left < 0) {
            return null;
        }
        int end = 0;
        while (end < text.length() && left >= cost(text.charAt(end))) {
            left -= cost(text.charAt(end++));
        }
        return Value.of(PartCapture.head(text, end) + ELLIPSIS);
    }

    private static @Nullable Value shorten(ArrayValue array, long budget) {
        List<Value> kept = new ArrayList<>();
        long left = budget - ENCLOSURE;
        for (Value element : array) {
            Value fitting = shorten(element, left - COMMA_AND_COLON);
            if (fitting != null) {
                kept.add(fitting);
                left -= cost(fitting) + COMMA_AND_COLON;
            }
            if (fitting != element) {
                break;
            }
        }
        return kept.isEmpty() ? null : ArrayValue.of(kept);
    }

    private static @Nullable Value shorten(RecordValue record, long budget) {
        RecordBuilder kept = RecordValue.builder();
        boolean isFair = record.size() <= FAIR_FIELDS;
        long left = budget - ENCLOSURE;
        long share = isFair ? fairShare(record, left) : left;
        for (RecordValue.Field field : record) {
            Value fitting = shorten(field.value(), (isFair ? share : left) - cost(field.name()) - COMMA_AND_COLON);
            if (fitting != null) {
                kept.put(field.key(), fitting);
                left -= cost(field.name()) + cost(fitting) + COMMA_AND_COLON;
            }
            if (fitting != field.value() && !isFair) {
                break;
            }
        }
        RecordValue shortened = kept.build();
        return shortened.size() == 0 ? null : shortened;
    }

    /** Returns how many bytes {@code value} has in JSON at the most. */
    static long cost(Value value) {
        if (value instanceof StringValue string) {
            return cost(string.text());
        }
        long sum = ENCLOSURE;
        if (value instanceof ArrayValue array) {
            for (Value element : array) {
                sum += cost(element) + COMMA_AND_COLON;
            }
        } else if (value instanceof RecordValue record) {
            for (RecordValue.Field field : record) {
                sum += cost(field);
            }
        } else if (value instanceof BinaryValue binary) {
            sum += 4L * (binary.length() / 3 + 1);
        } else {
            sum += value instanceof NumberValue ? LONGEST_NUMBER : "false".length();
        }
        return sum;
    }

    private static long cost(RecordValue.Field field) {
        return cost(field.name()) + cost(field.value()) + COMMA_AND_COLON;
    }

    private static long cost(String text) {
        long sum = ENCLOSURE;
        for (int i = 0; i < text.length(); i++) {
            sum += cost(text.charAt(i));
        }
        return sum;
    }

    /** Returns the bytes of one character: as UTF-8, or as an escape where an encoder could want one. */
    private static int cost(char c) {
        if (c < ' ' || c >= 0x7f && c < 0xa0 || Character.getType(c) == Character.FORMAT) {
            return ESCAPE;
        }
        if (c < 0x7f) {
            return c == '"' || c == '\\' ? 2 : 1;
        }
        return c < 0x800 ? 2 : c == '\u2028' || c == '\u2029' ? ESCAPE : 3;
    }
}

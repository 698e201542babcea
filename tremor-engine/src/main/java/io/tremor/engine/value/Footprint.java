package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.RecordValue.Field;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * About how many bytes a value takes that is written out in full, be it as a copy or as text. A part that occurs several
 * times counts as often, so this may be far more than what the value takes as it is.
 */
public final class Footprint {
    private static final long SCALAR = 16;

    private Footprint() {}

    /** Returns the bytes, or some number above {@code limit} as soon as there are more. */
    public static long of(Value value, long limit) {
        long sum = flat(value);
        if (sum >= 0) {
            return sum;
        }
        sum = 0;
        ArrayDeque<Value> open = new ArrayDeque<>();
        for (Value next = value; next != null && sum <= limit; next = open.poll()) {
            long flat = flat(next);
            sum += flat >= 0 ? flat : open(next, open, limit);
        }
        return sum;
    }

    /** Returns the bytes of a value without looking into others, or -1 if there are others in it. */
    private static long flat(Value value) {
        if (value instanceof TapeString string) {
            return SCALAR + Tape.length(string.tape().words()[string.index()]);
        }
        if (value instanceof Utf8String part) {
            return SCALAR + part.to() - part.from();
        }
        if (value instanceof TapeRecord record) {
            return onTape(record.tape(), record.index());
        }
        if (value instanceof TapeArray array) {
            return onTape(array.tape(), array.index());
        }
        return switch (value.kind()) {
            case STRING -> SCALAR + ((StringValue) value).text().length();
            case BINARY -> SCALAR + ((BinaryValue) value).length();
            case ARRAY, RECORD -> -1;
            default -> SCALAR;
        };
    }

    private static long onTape(Tape tape, int index) {
        return SCALAR + tape.spanEnd(index) - tape.spanStart(index) + 8L * (tape.next(index) - index);
    }

    private static long open(Value value, ArrayDeque<Value> open, long limit) {
        long own = SCALAR;
        if (value instanceof EditedRecord record) {
            open.push(record.base());
            for (int i = 0; i < record.edits() && own <= limit; i++) {
                own += SCALAR + record.key(i).length();
                add(record.value(i), open);
            }
        } else if (value instanceof RecordValue record) {
            for (Field field : record) {
                own += SCALAR + field.key().length();
                add(field.value(), open);
            }
        } else {
            for (Value element : (ArrayValue) value) {
                own += 8;
                add(element, open);
            }
        }
        return own;
    }

    private static void add(@Nullable Value value, ArrayDeque<Value> open) {
        if (value != null) {
            open.push(value);
        }
    }
}

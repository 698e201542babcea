package io.tremor.engine.value;

import io.tremor.api.Json;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Values for tests: from JSON text as views or on the heap, random ones, deep ones. */
final class Values {
    private static final String[] NAMES = {"a", "b", "ab", "é", "\uD83D\uDE00", "\uFF5E", ""};

    private Values() {}

    /** Returns a view on the text. */
    static Value view(String json) {
        return Json.parse(json);
    }

    /** Returns what the text says as objects on the heap. */
    static Value heap(String json) {
        return heap(Json.parse(json));
    }

    static RecordValue record(String json) {
        return (RecordValue) view(json);
    }

    /** Returns both representations. */
    static List<Value> both(String json) {
        return List.of(view(json), heap(json));
    }

    private static Value heap(Value value) {
        if (value instanceof ArrayValue array) {
            List<Value> values = new ArrayList<>();
            array.forEach(element -> values.add(heap(element)));
            return ArrayValue.of(values);
        }
        if (value instanceof RecordValue record) {
            RecordBuilder fields = RecordValue.builder();
            record.forEach(field -> fields.put(field.key(), heap(field.value())));
            return fields.build();
        }
        return value.owned();
    }

    /** Returns {@code innermost} within so many arrays and records, each with a single element or field. */
    static Value nested(int depth, Value innermost) {
        return nested(depth, innermost, 0);
    }

    /** Returns {@code innermost} within so many records. */
    static RecordValue nestedRecords(int depth, Value innermost) {
        return (RecordValue) nested(depth, innermost, 1);
    }

    private static Value nested(int depth, Value innermost, int records) {
        Value value = innermost;
        for (int i = 0; i < depth; i++) {
            value = i % 2 < 1 - records
                    ? ArrayValue.of(value)
                    : RecordValue.builder().put("a", value).build();
        }
        return value;
    }

    /** Returns any value; {@code number} gives the numbers in it. */
    static Value random(SplittableRandom random, int depth, Numbers number) {
        int kind = random.nextInt(depth > 0 ? 10 : 6);
        return switch (kind) {
            case 0 -> view("null");
            case 1 -> Value.of(random.nextBoolean());
            case 2 -> Value.of(name(random));
            case 3 -> BinaryValue.of(name(random).getBytes(StandardCharsets.UTF_8));
            case 4, 5 -> number.next(random);
            case 6, 7 -> randomArray(random, depth - 1, number);
            default -> randomRecord(random, depth - 1, number);
        };
    }

    static RecordValue randomRecord(SplittableRandom random, int depth, Numbers number) {
        RecordBuilder fields = RecordValue.builder();
        for (int i = random.nextInt(4); i > 0; i--) {
            fields.put(name(random), random(random, depth, number));
        }
        return fields.build();
    }

    private static ArrayValue randomArray(SplittableRandom random, int depth, Numbers number) {
        List<Value> values = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            values.add(random(random, depth, number));
        }
        return ArrayValue.of(values);
    }

    private static String name(SplittableRandom random) {
        return NAMES[random.nextInt(NAMES.length)];
    }

    /** Gives random numbers of some sort. */
    interface Numbers {
        Value next(SplittableRandom random);

        /** Integers around the ends of both ranges, held in either way. */
        Numbers INTEGERS = random -> {
            long bits = random.nextInt(-1, 2) + (random.nextBoolean() ? 0 : Long.MIN_VALUE);
            return random.nextBoolean() ? Value.of(bits) : Value.ofUnsigned(bits);
        };

        /** Floats without infinities and NaN. */
        Numbers FLOATS = random -> Value.of(random.nextInt(-4, 5) / 2.0);

        /** All of these, infinities and NaN. */
        Numbers ANY = random -> switch (random.nextInt(4)) {
            case 0, 1 -> INTEGERS.next(random);
            case 2 -> FLOATS.next(random);
            default -> Value.of(new double[] {Double.NaN, 1.0 / 0, -1.0 / 0, -0.0, 0x1p63, 0x1p64}[random.nextInt(6)]);
        };
    }
}

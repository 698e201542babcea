package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.Arrays;
import java.util.List;

/**
 * The functions of {@code tremor::chash}: consistent hashing, which moves few keys where the number of slots changes
 * (John
 * Lamping and Eric Veach, "A fast, minimal memory, consistent hash algorithm", 2014).
 */
final class ChashFunctions {
    /** The keys of {@code jump}: "tremor" behind and before two zero bytes, as big-endian numbers. */
    private static final long FIRST_KEY = 8_390_880_576_440_238_080L;

    private static final long SECOND_KEY = 128_034_676_764_530L;

    private static final long MULTIPLIER = 2_862_933_555_777_941_757L;
    private static final double TWO_TO_31 = 1L << 31;
    private static final long MOST_SLOTS = (1L << 32) - 1;
    /** What closes the bytes of a text, so that no text is the start of another one. */
    private static final byte END = (byte) 0xff;

    private ChashFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of("chash::jump(key, slot_count)", (a, run) -> jump(a, 0, FIRST_KEY, SECOND_KEY, run))
                        .summary("Returns which of so many slots a key belongs to; if their number grows, few keys"
                                + " move.")
                        .example("chash::jump(\"snot\", 1000)", "50"),
                NativeFunction.of(
                                "chash::jump_with_keys(k1, k2, key, slot_count)",
                                (a, run) -> jump(a, 2, Arguments.unsigned(a, 0), Arguments.unsigned(a, 1), run))
                        .summary("Returns which of so many slots a key belongs to, by a hash with keys of your own.")
                        .example("chash::jump_with_keys(0, 0, \"a\", 1000000)", "453968"),
                NativeFunction.of(
                                "chash::sorted_serialize(any)",
                                (a, run) -> Value.of(JsonForm.of(a[0], JsonForm.Style.SORTED, run)))
                        .summary("Returns a value as JSON with sorted keys, so that equal values give equal texts.")
                        .example(
                                "chash::sorted_serialize({\"b\": 1, \"a\": [2.0]})",
                                "\"{\\\"a\\\":[2.0],\\\"b\\\":1}\""));
    }

    private static Value jump(Value[] arguments, int index, long k0, long k1, Run run) {
        byte[] key = Utf8.bytes(Arguments.string(arguments, index, run));
        long slots = Arguments.unsigned(arguments, index + 1);
        if (slots < 0 || slots > MOST_SLOTS) {
            throw FunctionFailure.badType(index + 1, arguments[index + 1], "an integer up to 2^32 - 1");
        }
        byte[] closed = Arrays.copyOf(key, key.length + 1);
        closed[key.length] = END;
        return Results.count(slot(SipHash.of(k0, k1, closed), slots));
    }

    /** Returns the slot of {@code hash}; of no slots it is the last one that there could be. */
    private static long slot(long hash, long slots) {
        long state = hash;
        long slot = -1;
        for (long next = 0; next < slots; ) {
            slot = next;
            state = state * MULTIPLIER + 1;
            next = (long) ((slot + 1) * (TWO_TO_31 / ((state >>> 33) + 1)));
        }
        return slot & MOST_SLOTS;
    }
}

package io.tremor.engine.lang.node.pattern;

import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Value;
import java.util.Arrays;
import java.util.List;

/** Integers by number. */
final class IntegerTable extends LiteralTable {
    private final long[] bits;
    private final boolean[] isLong;
    private final int[] slots;

    IntegerTable(List<IntegerValue> integers) {
        super(integers.size());
        bits = new long[integers.size()];
        isLong = new boolean[bits.length];
        slots = new int[Integer.highestOneBit(bits.length) * 4];
        Arrays.fill(slots, NONE);
        for (int i = 0; i < bits.length; i++) {
            bits[i] = integers.get(i).bits();
            isLong[i] = integers.get(i).isLong();
            int slot = slot(bits[i], isLong[i]);
            if (slots[slot] == NONE) {
                slots[slot] = i;
            } else {
                chain(slots[slot], i);
            }
        }
    }

    @Override
    int first(Value target) {
        if (target instanceof IntegerValue integer) {
            return slots[slot(integer.bits(), integer.isLong())];
        }
        return target instanceof FloatValue ? UNKNOWN : NONE;
    }

    /** Returns the slot that has the number, or the free one where it would be. */
    private int slot(long number, boolean signed) {
        int slot = Long.hashCode(number * 0x9E3779B97F4A7C15L) & slots.length - 1;
        while (slots[slot] != NONE && (bits[slots[slot]] != number || isLong[slots[slot]] != signed)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}

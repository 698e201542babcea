package io.tremor.engine.value;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;

/** How many bytes of input an event stands for: exactly where it lies in a message, else by its outermost values. */
public final class InputSize {
    private static final int ELEMENT = 8;
    private static final int FIELD = 16;

    private InputSize() {}

    /** Returns the bytes, at a cost that does not depend on them. */
    public static long of(Value value) {
        Value base = value instanceof EditedRecord edited ? edited.base() : value;
        if (base instanceof TapeRecord record) {
            return span(record.tape(), record.index());
        }
        if (base instanceof TapeArray array) {
            return span(array.tape(), array.index());
        }
        if (base instanceof TapeString string) {
            return span(string.tape(), string.index());
        }
        if (base instanceof IrregularRecord record) {
            return record.length();
        }
        return switch (base.kind()) {
            case ARRAY -> (long) ELEMENT * ((ArrayValue) base).size();
            case RECORD -> (long) FIELD * ((RecordValue) base).size();
            case STRING -> ((StringValue) base).text().length();
            default -> 0;
        };
    }

    private static int span(Tape tape, int index) {
        return tape.spanEnd(index) - tape.spanStart(index);
    }
}

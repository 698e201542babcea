package io.tremor.engine.codec.json;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.RecordValue.Field;
import io.tremor.api.value.Value;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.Tape;
import io.tremor.engine.value.TapeRecord;
import java.util.Arrays;

/** Writes edited records: what an edit touches anew, the stretches between as the message has them. */
final class EditWriter {
    private final JsonWriter writer;
    private final TapeWriter tapeWriter;
    /** Edits of fields of the base, as {@code place << 32 | edit}; a stack, since edited records lie in one another. */
    private long[] changes = new long[16];

    private int used;

    EditWriter(JsonWriter writer, TapeWriter tapeWriter) {
        this.writer = writer;
        this.tapeWriter = tapeWriter;
    }

    void write(EditedRecord record, OutputBuffer output) {
        output.write('{');
        int start = output.length();
        RecordValue base = record.base();
        if (base instanceof TapeRecord on) {
            int bottom = used;
            collect(record);
            try {
                if (Tape.isOdd(on.tape().words()[on.index()])) {
                    fields(record, on, bottom, output, start);
                } else {
                    spans(record, on, bottom, output, start);
                }
            } finally {
                used = bottom;
            }
        } else if (base.size() > 0) {
            rest(record, output, start);
            output.write('}');
            return;
        }
        for (int edit = 0; edit < record.edits(); edit++) {
            Value value = record.value(edit);
            if (record.adds(edit) && value != null) {
                separate(output, start);
                writer.writeKey(record.key(edit), output);
                writer.write(value, output);
            }
        }
        output.write('}');
    }

    /** Appends a record whose base lies on no tape, field by field. */
    private void rest(EditedRecord record, OutputBuffer output, int start) {
        for (Field field : record) {
            separate(output, start);
            writer.writeKey(field.key(), output);
            writer.write(field.value(), output);
        }
    }

    /** Pushes the edits that change a field of the base, in the order of the fields. */
    private void collect(EditedRecord record) {
        int edits = record.edits();
        if (used + edits > changes.length) {
            changes = Arrays.copyOf(changes, (used + edits) * 2);
        }
        int bottom = used;
        boolean sorted = true;
        for (int edit = 0; edit < edits; edit++) {
            if (!record.adds(edit)) {
                long change = (long) record.place(edit) << 32 | edit;
                sorted &= used == bottom || changes[used - 1] < change;
                changes[used++] = change;
            }
        }
        if (!sorted) {
            Arrays.sort(changes, bottom, used);
        }
    }

    /** Appends the fields of a base that is written as it stands, in stretches from edit to edit. */
    private void spans(EditedRecord record, TapeRecord base, int bottom, OutputBuffer output, int start) {
        Tape tape = base.tape();
        int top = used;
        int field = base.index() + Tape.RECORD_WORDS;
        for (int i = bottom; i < top; i++) {
            int place = (int) (changes[i] >>> 32);
            int key = place - 1;
            if (field < key) {
                separate(output, start);
                int from = tape.spanStart(field);
                output.write(tape.bytes(), from, tape.spanStart(key) - 1 - from);
            }
            change(record, (int) changes[i], tape, key, output, start);
            field = tape.next(place);
        }
        if (field < tape.next(base.index())) {
            separate(output, start);
            int from = tape.spanStart(field);
            output.write(tape.bytes(), from, tape.spanEnd(base.index()) - 1 - from);
        }
    }

    /** Appends the fields of a base that is not written as it stands, one by one. */
    private void fields(EditedRecord record, TapeRecord base, int bottom, OutputBuffer output, int start) {
        Tape tape = base.tape();
        int top = used;
        int next = bottom;
        int end = tape.next(base.index());
        for (int key = base.index() + Tape.RECORD_WORDS; key < end; key = tape.next(key + 1)) {
            if (next < top && (int) (changes[next] >>> 32) == key + 1) {
                change(record, (int) changes[next++], tape, key, output, start);
            } else {
                separate(output, start);
                tapeWriter.write(tape, key, output);
                output.write(':');
                tapeWriter.write(tape, key + 1, output);
            }
        }
    }

    private void change(EditedRecord record, int edit, Tape tape, int key, OutputBuffer output, int start) {
        Value value = record.value(edit);
        if (value != null) {
            separate(output, start);
            tapeWriter.write(tape, key, output);
            output.write(':');
            writer.write(value, output);
        }
    }

    private static void separate(OutputBuffer output, int start) {
        if (output.length() > start) {
            output.write(',');
        }
    }
}

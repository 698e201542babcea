package io.tremor.engine.codec.json;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.RecordValue.Field;
import io.tremor.api.value.Value;
import java.util.ArrayDeque;
import java.util.Iterator;

/** Writes records and arrays that lie too deep for {@link JsonWriter} to recurse into, by a stack of iterators. */
final class DeepWriter {
    private final JsonWriter writer;
    private final ArrayDeque<Iterator<?>> open = new ArrayDeque<>();
    private final ArrayDeque<Integer> closers = new ArrayDeque<>();

    DeepWriter(JsonWriter writer) {
        this.writer = writer;
    }

    void write(Value root, OutputBuffer output) {
        open(root, output);
        boolean first = true;
        while (!open.isEmpty()) {
            Iterator<?> top = open.peek();
            if (!top.hasNext()) {
                open.pop();
                output.write(closers.pop());
                first = false;
                continue;
            }
            if (!first) {
                output.write(',');
            }
            Object next = top.next();
            Value value;
            if (next instanceof Field field) {
                writer.writeKey(field.key(), output);
                value = field.value();
            } else {
                value = (Value) next;
            }
            first = open(value, output);
        }
    }

    /** Appends a scalar, or opens a container and returns true. */
    private boolean open(Value value, OutputBuffer output) {
        if (value instanceof RecordValue record) {
            output.write('{');
            open.push(record.iterator());
            closers.push((int) '}');
            return true;
        }
        if (value instanceof ArrayValue array) {
            output.write('[');
            open.push(array.iterator());
            closers.push((int) ']');
            return true;
        }
        writer.write(value, output);
        return false;
    }
}

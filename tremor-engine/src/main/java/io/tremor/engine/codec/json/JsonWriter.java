package io.tremor.engine.codec.json;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.BoolValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.RecordValue.Field;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.value.EditedRecord;
import io.tremor.engine.value.KnownText;
import io.tremor.engine.value.TapeArray;
import io.tremor.engine.value.TapeFloat;
import io.tremor.engine.value.TapeRecord;
import io.tremor.engine.value.TapeString;
import io.tremor.engine.value.Utf8String;

/**
 * Writes values as compact JSON on one line. What still lies in the bytes of a message as it should be written is copied
 * from there; see {@link TapeWriter} for the rest of what lies there and {@link EditWriter} for edited records.
 *
 * <p>Values that lie in one another up to {@value #RECURSIVE} levels are written by recursion, {@link DeepWriter} does the
 * rest without. Keeps buffers, so it is not thread-safe.
 */
public final class JsonWriter {
    private static final int RECURSIVE = 64;

    private final TapeWriter tapeWriter = new TapeWriter(this);
    private final EditWriter editWriter = new EditWriter(this, tapeWriter);
    private int depth;

    /** Appends {@code value}; infinities and NaN as {@code null}, binary as a Base64 string. */
    public void write(Value value, OutputBuffer output) {
        if (value instanceof TapeRecord record) {
            tapeWriter.write(record.tape(), record.index(), output);
            return;
        }
        if (value instanceof EditedRecord record) {
            container(record, output);
            return;
        }
        // By kind and not by interface: a failed instanceof of an interface walks a list before JDK 23.
        switch (value.kind()) {
            case RECORD, ARRAY -> container(value, output);
            case STRING -> string((StringValue) value, output);
            case INTEGER -> JsonText.integer((IntegerValue) value, output);
            case FLOAT -> decimal((FloatValue) value, output);
            case BOOL -> JsonText.ascii(value == BoolValue.TRUE ? "true" : "false", output);
            case NULL -> JsonText.ascii("null", output);
            case BINARY -> JsonText.base64((BinaryValue) value, output);
        }
    }

    private void container(Value value, OutputBuffer output) {
        if (value instanceof TapeArray array) {
            tapeWriter.write(array.tape(), array.index(), output);
        } else if (depth == RECURSIVE) {
            new DeepWriter(this).write(value, output);
        } else {
            depth++;
            try {
                if (value instanceof EditedRecord record) {
                    editWriter.write(record, output);
                } else if (value instanceof RecordValue record) {
                    fields(record, output);
                } else {
                    elements((ArrayValue) value, output);
                }
            } finally {
                depth--;
            }
        }
    }

    private void fields(RecordValue record, OutputBuffer output) {
        int open = '{';
        for (Field field : record) {
            output.write(open);
            writeKey(field.key(), output);
            write(field.value(), output);
            open = ',';
        }
        if (open == '{') {
            output.write('{');
        }
        output.write('}');
    }

    private void elements(ArrayValue array, OutputBuffer output) {
        int open = '[';
        for (Value element : array) {
            output.write(open);
            write(element, output);
            open = ',';
        }
        if (open == '[') {
            output.write('[');
        }
        output.write(']');
    }

    private void string(StringValue value, OutputBuffer output) {
        if (value instanceof TapeString string) {
            tapeWriter.write(string.tape(), string.index(), output);
        } else if (value instanceof Utf8String part) {
            JsonText.string(part.array(), part.from(), part.to(), output);
        } else if (value instanceof KnownText known) {
            quoted(known.key(), output);
        } else {
            JsonText.string(value.text(), output);
        }
    }

    private void decimal(FloatValue value, OutputBuffer output) {
        if (value instanceof TapeFloat number) {
            tapeWriter.write(number.tape(), number.index(), output);
        } else {
            JsonText.decimal(value.toDouble(), output);
        }
    }

    /** Appends a key between quotes, and the colon behind it. */
    void writeKey(Key key, OutputBuffer output) {
        if (!key.isPlain()) {
            JsonText.string(key.text(), output);
            output.write(':');
            return;
        }
        quoted(key, output);
        output.write(':');
    }

    /** Appends a plain key, or a text like one, between quotes. */
    private static void quoted(Key key, OutputBuffer output) {
        int length = key.length();
        byte[] bytes = output.reserve(length + 2);
        int at = output.length();
        bytes[at] = '"';
        key.copyTo(bytes, at + 1);
        bytes[at + 1 + length] = '"';
        output.advance(length + 2);
    }

    /** Appends text in UTF-8 as it is, without quotes and escapes; a lone surrogate becomes U+FFFD. */
    public void writeText(String text, OutputBuffer output) {
        JsonText.utf8(text, output);
    }
}

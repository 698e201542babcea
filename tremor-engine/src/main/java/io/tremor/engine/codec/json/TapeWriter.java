package io.tremor.engine.codec.json;

import io.tremor.api.codec.OutputBuffer;
import io.tremor.engine.value.DecimalReader;
import io.tremor.engine.value.StringText;
import io.tremor.engine.value.Tape;
import java.util.Arrays;

/**
 * Writes what lies on a tape: a value that is not odd by copying its bytes, an odd one word by word in document order, with
 * the open containers on a stack of its own.
 */
final class TapeWriter {
    private static final int RECORD_FLAG = 1 << 31;

    private final JsonWriter writer;
    private int[] ends = new int[16];
    private int open;

    TapeWriter(JsonWriter writer) {
        this.writer = writer;
    }

    /** Appends the value at {@code index}. */
    void write(Tape tape, int index, OutputBuffer output) {
        if (Tape.isOdd(tape.words()[index])) {
            int bottom = open;
            try {
                rewrite(tape, index, output);
            } finally {
                open = bottom;
            }
        } else {
            copy(tape, index, output);
        }
    }

    private static void copy(Tape tape, int index, OutputBuffer output) {
        int from = tape.spanStart(index);
        output.write(tape.bytes(), from, tape.spanEnd(index) - from);
    }

    private void rewrite(Tape tape, int root, OutputBuffer output) {
        long[] words = tape.words();
        int bottom = open;
        int at = root;
        for (; ; ) {
            long word = words[at];
            if (!Tape.isOdd(word)) {
                copy(tape, at, output);
                at = tape.next(at);
            } else if (word >= 0) {
                oddScalar(tape, word, output);
                at++;
            } else if (Tape.type(word) == Tape.IRREGULAR) {
                writer.write(tape.valueAt(at), output);
                at = tape.next(at);
            } else {
                boolean record = Tape.type(word) == Tape.RECORD;
                output.write(record ? '{' : '[');
                push(tape.next(at) | (record ? RECORD_FLAG : 0));
                at += record ? Tape.RECORD_WORDS : Tape.ARRAY_WORDS;
                if (at < (ends[open - 1] & ~RECORD_FLAG)) {
                    at = key(tape, at, output);
                    continue;
                }
            }
            while (open > bottom && at == (ends[open - 1] & ~RECORD_FLAG)) {
                output.write(ends[--open] < 0 ? '}' : ']');
            }
            if (open == bottom) {
                return;
            }
            output.write(',');
            at = key(tape, at, output);
        }
    }

    /** Appends the key at {@code at} if the innermost open container is a record; returns the index of the value. */
    private int key(Tape tape, int at, OutputBuffer output) {
        if (ends[open - 1] >= 0) {
            return at;
        }
        copy(tape, at, output);
        output.write(':');
        return at + 1;
    }

    private void push(int end) {
        if (open == ends.length) {
            ends = Arrays.copyOf(ends, open * 2);
        }
        ends[open++] = end;
    }

    private static void oddScalar(Tape tape, long word, OutputBuffer output) {
        int from = Tape.offset(word);
        int to = from + Tape.length(word);
        switch (Tape.type(word)) {
            case Tape.INTEGER -> output.write('0'); // the only odd integer is -0
            case Tape.FLOAT -> JsonText.decimal(DecimalReader.parse(tape.bytes(), from, to), output);
            default -> string(tape.bytes(), from, to, output);
        }
    }

    /** Appends a string with its escapes spelt as they should be; never longer than it was. */
    private static void string(byte[] source, int from, int to, OutputBuffer output) {
        byte[] bytes = output.reserve(to - from + 2);
        int start = output.length();
        int at = start;
        bytes[at++] = '"';
        for (int i = from; i < to; ) {
            if (source[i] != '\\') {
                bytes[at++] = source[i++];
                continue;
            }
            int codePoint = StringText.escaped(source, i);
            i += StringText.escapeLength(source, i);
            at = codePoint < ' ' || codePoint == '"' || codePoint == '\\'
                    ? JsonText.escape(codePoint, bytes, at)
                    : StringText.utf8(codePoint, bytes, at);
        }
        bytes[at++] = '"';
        output.advance(at - start);
    }
}

package io.tremor.engine.preprocessor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntSupplier;

/** A stream that reaches a preprocessor piece by piece, and what it made of it. Moves the bytes between the pieces. */
final class CutStream implements MessageHandler {
    final List<String> messages = new ArrayList<>();

    /** Cuts {@code stream}, given in pieces of the lengths that {@code lengths} says. */
    static List<String> cut(Preprocessor preprocessor, byte[] stream, IntSupplier lengths) {
        CutStream seen = new CutStream();
        try {
            byte[] held = new byte[0];
            for (int at = 0; at < stream.length; ) {
                int piece = Math.min(lengths.getAsInt(), stream.length - at);
                // Unfinished bytes go to another place of another array, with something that is no message around them.
                int from = at % 7;
                byte[] bytes = "\n".repeat(from + held.length + piece + 9).getBytes(StandardCharsets.UTF_8);
                System.arraycopy(held, 0, bytes, from, held.length);
                System.arraycopy(stream, at, bytes, from + held.length, piece);
                int to = from + held.length + piece;
                int used = preprocessor.cut(bytes, from, to, seen);
                held = Arrays.copyOfRange(bytes, used, to);
                at += piece;
            }
            preprocessor.finish(held, 0, held.length, seen);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return seen.messages;
    }

    static List<String> cut(Preprocessor preprocessor, String stream, int length) {
        return cut(preprocessor, stream.getBytes(StandardCharsets.UTF_8), () -> length);
    }

    @Override
    public void message(byte[] bytes, int offset, int length) {
        messages.add(new String(bytes, offset, length, StandardCharsets.UTF_8));
    }

    @Override
    public void blank() {
        messages.add("(blank)");
    }

    @Override
    public void tooLong(int offset) {
        messages.add("(too long)");
    }

    @Override
    public void malformed(int offset, String problem) {
        messages.add("(malformed: " + problem + ")");
    }
}

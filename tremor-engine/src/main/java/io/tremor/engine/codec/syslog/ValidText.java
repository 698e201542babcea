package io.tremor.engine.codec.syslog;

import io.tremor.api.codec.DecodeException;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Text out of bytes that have to be UTF-8. */
final class ValidText {
    private static final char REPLACEMENT = '\uFFFD';

    private ValidText() {}

    static String of(byte[] bytes, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            // It stands there in place of what is wrong, or because it was sent.
            check(bytes, offset, length);
        }
        return text;
    }

    private static void check(byte[] bytes, int offset, int length) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer valid = CharBuffer.allocate(length);
        ByteBuffer input = ByteBuffer.wrap(bytes, offset, length);
        CoderResult result = decoder.decode(input, valid, true);
        if (result.isError()) {
            Location start = locate(valid.flip().toString(), input.position() - offset);
            Location end = new Location(start.offset() + 1, start.line(), start.column() + 1);
            String message =
                    String.format("expected text in UTF-8 but found the byte 0x%02x", bytes[input.position()] & 0xFF);
            throw new DecodeException(Diagnostic.error(ErrorCode.INVALID_UTF8, message, new SourceSpan(start, end)));
        }
    }

    private static Location locate(String before, int offset) {
        int lineStart = before.lastIndexOf('\n') + 1;
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Location(offset, line, 1 + before.codePointCount(lineStart, before.length()));
    }
}

package io.tremor.engine.codec.json;

import io.tremor.api.codec.DecodeException;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import java.nio.charset.StandardCharsets;

/** Says in words where a document is malformed, what was expected there and what was found. */
final class JsonDiagnostics {
    /** How much of what was found is shown. */
    private static final int SHOWN = 24;

    private JsonDiagnostics() {}

    static DecodeException explain(MalformedJson problem, byte[] bytes, int from, int limit) {
        int at = Math.min(problem.at(), limit);
        Location place = locate(bytes, from, at);
        String expected = problem.getMessage();
        int behind = behind(problem, bytes, at, limit);
        String message = problem.code() == ErrorCode.NESTED_TOO_DEEP
                ? "expected " + expected
                : "expected " + expected + " but found " + found(bytes, at, behind);
        // What was found lies on one line.
        int columns = locate(bytes, at, behind).column() - 1;
        Location end = new Location(behind - from, place.line(), place.column() + columns);
        Diagnostic diagnostic = Diagnostic.error(problem.code(), message, new SourceSpan(place, end));
        boolean wide = limit - from > 1 && (bytes[from] == 0 || bytes[from + 1] == 0 || (bytes[from] & 0xFE) == 0xFE);
        return new DecodeException(wide ? diagnostic.note("JSON has to be UTF-8; this looks like UTF-16") : diagnostic);
    }

    private static Location locate(byte[] bytes, int from, int at) {
        int line = 1;
        int column = 1;
        for (int i = from; i < at; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Location(at - from, line, column);
    }

    /** Returns where that ends which was found: a word or number where one was expected, else one character. */
    private static int behind(MalformedJson problem, byte[] bytes, int at, int limit) {
        if (at >= limit) {
            return at;
        }
        int end = at;
        if (problem.code() == ErrorCode.NUMBER_OUT_OF_RANGE) {
            while (end < limit && "+-.0123456789eE".indexOf(bytes[end]) >= 0) {
                end++;
            }
            return end;
        }
        if (problem.isWord()) {
            while (end < limit && isLetterOrDigit(bytes[end])) {
                end++;
            }
        }
        if (end > at) {
            return end;
        }
        do {
            end++;
        } while (end < limit && end < at + 4 && (bytes[end] & 0xC0) == 0x80);
        return isValid(bytes, at, end) ? end : at + 1;
    }

    private static boolean isLetterOrDigit(byte b) {
        return b >= '0' && b <= '9' || (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
    }

    private static boolean isValid(byte[] bytes, int at, int end) {
        return new String(bytes, at, end - at, StandardCharsets.UTF_8).indexOf(0xFFFD) < 0;
    }

    private static String found(byte[] bytes, int at, int end) {
        if (at == end) {
            return "the end of the document";
        }
        int b = bytes[at] & 0xFF;
        String text = new String(bytes, at, Math.min(end - at, SHOWN), StandardCharsets.UTF_8);
        if (text.equals("\uFEFF")) {
            return "a byte order mark";
        }
        if (b < ' ' || b == 0x7F) {
            return String.format("the control character 0x%02x", b);
        }
        if (b >= 0x80 && !isValid(bytes, at, end)) {
            return String.format("the byte 0x%02x", b);
        }
        return "`" + text + (end - at > SHOWN ? "…`" : "`");
    }
}

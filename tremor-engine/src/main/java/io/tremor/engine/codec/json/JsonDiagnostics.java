package io.tremor.engine.codec.json;

import io.tremor.api.codec.DecodeException;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import java.nio.charset.StandardCharsets;

/** Says in words where a document is malformed, what was expected there and what was found. */
final class JsonDiagnostics {
    private JsonDiagnostics() {}

    static DecodeException explain(MalformedJson problem, byte[] bytes, int from, int limit) {
        int at = Math.min(problem.at(), limit);
        Location place = locate(bytes, from, at);
        String expected = problem.getMessage();
        String message = problem.code() == ErrorCode.NESTED_TOO_DEEP
                ? "expected " + expected
                : "expected " + expected + " but found " + found(problem.code(), bytes, at, limit);
        Location end = at < limit ? new Location(place.offset() + 1, place.line(), place.column() + 1) : place;
        return new DecodeException(Diagnostic.error(problem.code(), message, new SourceSpan(place, end)));
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

    private static String found(ErrorCode code, byte[] bytes, int at, int limit) {
        if (at >= limit) {
            return "the end of the document";
        }
        int b = bytes[at] & 0xFF;
        if (code == ErrorCode.NUMBER_OUT_OF_RANGE) {
            return number(bytes, at, limit);
        }
        if (code == ErrorCode.INVALID_UTF8) {
            return String.format("the byte 0x%02x", b);
        }
        if (b == 0xEF && at + 2 < limit && (bytes[at + 1] & 0xFF) == 0xBB && (bytes[at + 2] & 0xFF) == 0xBF) {
            return "a byte order mark";
        }
        if (b < ' ' || b == 0x7F) {
            return String.format("the control character 0x%02x", b);
        }
        int end = at + 1;
        while (end < limit && end < at + 4 && (bytes[end] & 0xC0) == 0x80) {
            end++;
        }
        return "`" + new String(bytes, at, end - at, StandardCharsets.UTF_8) + "`";
    }

    private static String number(byte[] bytes, int at, int limit) {
        int end = at;
        while (end < limit && end < at + 24 && "+-.0123456789eE".indexOf(bytes[end]) >= 0) {
            end++;
        }
        String text = new String(bytes, at, end - at, StandardCharsets.ISO_8859_1);
        return end == at + 24 ? "`" + text + "…`" : "`" + text + "`";
    }
}

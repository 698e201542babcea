package io.tremor.engine.codec.json;

import io.tremor.api.codec.Codec;
import io.tremor.api.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** How a document lies in the array that is handed to the codec: what is around it must not matter. */
enum Placement {
    ALONE("", ""),
    AT_THE_START("", "\n" + "]".repeat(64)),
    LINE_OF_A_CHUNK("{\"a\":1}\n", "\n" + "{\"next\":\"line\"}".repeat(5)),
    AT_THE_END("\"\\", ""),
    BEFORE_DIGITS("1", "1234567890.5e10"),
    BEFORE_A_QUOTE("\\", "\"" + " ".repeat(7)),
    BETWEEN_BROKEN_UTF8("\u00ff", "\u0080\u00bf\u00ff");

    private final byte[] before;
    private final byte[] behind;

    Placement(String before, String behind) {
        this.before = before.getBytes(StandardCharsets.ISO_8859_1);
        this.behind = behind.getBytes(StandardCharsets.ISO_8859_1);
    }

    <R> R decode(Codec codec, byte[] document, Function<? super Value, ? extends R> use) {
        byte[] bytes = new byte[before.length + document.length + behind.length];
        System.arraycopy(before, 0, bytes, 0, before.length);
        System.arraycopy(document, 0, bytes, before.length, document.length);
        System.arraycopy(behind, 0, bytes, before.length + document.length, behind.length);
        return codec.decode(bytes, before.length, document.length, use);
    }
}

package io.tremor.engine.lang.function;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.Arrays;
import java.util.List;

/** The functions of {@code std::url}: percent-encoding as RFC 3986 section 2.1 has it. */
final class UrlFunctions {
    private static final String HEX = "0123456789ABCDEF";

    private UrlFunctions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of("url::encode(str)", UrlFunctions::encode)
                        .impure()
                        .summary("Returns a string with every character but ASCII letters and digits percent-encoded.")
                        .example("url::encode(\"a b/ü\")", "\"a%20b%2F%C3%BC\""),
                NativeFunction.of("url::decode(str)", UrlFunctions::decode)
                        .impure()
                        .summary("Returns a percent-encoded string decoded; `+` and malformed codes stay.")
                        .example("url::decode(\"a%20b%2F%C3%BC\")", "\"a b/ü\""));
    }

    private static Value encode(Value[] arguments, Run run) {
        byte[] bytes = Utf8.bytes(Arguments.string(arguments, 0, run));
        Cost.string(bytes.length * 3L, run);
        StringBuilder encoded = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            if (isPlain(b)) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.charAt(b >> 4 & 15)).append(HEX.charAt(b & 15));
            }
        }
        return Value.of(encoded.toString());
    }

    private static boolean isPlain(byte b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= '0' && b <= '9';
    }

    private static Value decode(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        byte[] bytes = Utf8.bytes(text);
        Cost.string(bytes.length, run);
        int length = 0;
        for (int at = 0; at < bytes.length; at++) {
            int code = bytes[at] == '%' && at + 2 < bytes.length ? hex(bytes[at + 1]) << 4 | hex(bytes[at + 2]) : -1;
            if (code < 0) {
                bytes[length++] = bytes[at];
            } else {
                bytes[length++] = (byte) code;
                at += 2;
            }
        }
        String decoded = Utf8.text(Arrays.copyOf(bytes, length));
        if (decoded == null) {
            throw FunctionFailure.because("Could not urldecode value: " + text);
        }
        return Value.of(decoded);
    }

    /** Returns the number that a hexadecimal digit stands for; any other character has a negative one. */
    private static int hex(byte b) {
        return Character.digit(b, 16);
    }
}

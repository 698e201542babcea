package io.tremor.engine.lang.function;

import io.tremor.api.value.BinaryValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** The functions of {@code std::base64}. */
final class Base64Functions {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final byte[] DIGITS = digits();
    private static final int INVALID = -1;

    private Base64Functions() {}

    static List<NativeFunction> functions() {
        return List.of(
                NativeFunction.of("base64::encode(input)", (a, run) -> {
                            BinaryValue binary = Arguments.binary(a, 0, run);
                            Cost.string(binary.length() / 3 * 4L + 4, run);
                            return Value.of(Base64.getEncoder().encodeToString(binary.toBytes()));
                        })
                        .summary("Returns a binary as Base64 text, with padding.")
                        .example("base64::encode(<< 115, 110, 111, 116 >>)", "\"c25vdA==\""),
                NativeFunction.of("base64::decode(input)", Base64Functions::decode)
                        .summary("Returns the binary that a Base64 text stands for; its padding may be missing.")
                        .example("base64::decode(\"c25vdA\")", "<< 115, 110, 111, 116 >>"));
    }

    private static byte[] digits() {
        byte[] digits = new byte[256];
        Arrays.fill(digits, (byte) INVALID);
        for (int i = 0; i < ALPHABET.length(); i++) {
            digits[ALPHABET.charAt(i)] = (byte) i;
        }
        return digits;
    }

    private static Value decode(Value[] arguments, Run run) {
        String text = Arguments.string(arguments, 0, run);
        Cost.binary(text.length(), run);
        byte[] symbols = Utf8.bytes(text);
        int length = symbols.length;
        if (length % 4 == 1 && symbols[length - 1] != '=') {
            digit(symbols, length - 1);
        }
        int last = length == 0 ? 0 : (length - 1) / 4 * 4;
        byte[] bytes = new byte[last / 4 * 3 + 3];
        for (int at = 0; at < last; at += 4) {
            int quad = digit(symbols, at) << 18
                    | digit(symbols, at + 1) << 12
                    | digit(symbols, at + 2) << 6
                    | digit(symbols, at + 3);
            put(quad, bytes, at / 4 * 3);
        }
        int count = length == 0 ? 0 : last / 4 * 3 + decodeLast(symbols, last, bytes);
        return BinaryValue.of(Arrays.copyOf(bytes, count));
    }

    /** Decodes the last one to four symbols, which may be padding; returns how many bytes they stand for. */
    private static int decodeLast(byte[] symbols, int last, byte[] bytes) {
        int padding = -1;
        int digits = 0;
        int quad = 0;
        for (int at = last; at < symbols.length; at++) {
            if (symbols[at] == '=') {
                if (at - last < 2) {
                    throw invalid(symbols[at], at);
                }
                padding = padding < 0 ? at : padding;
            } else {
                if (padding >= 0) {
                    throw invalid(symbols[padding], padding);
                }
                quad |= digit(symbols, at) << 18 - 6 * digits++;
            }
        }
        if (digits < 2) {
            throw FunctionFailure.because("Invalid input length: " + (last + digits));
        }
        int count = digits * 6 / 8;
        if ((quad & 0xffffff >> count * 8) != 0) {
            throw FunctionFailure.because("Invalid last symbol " + (symbols[last + digits - 1] & 0xff) + ", offset "
                    + (last + digits - 1) + ".");
        }
        put(quad, bytes, last / 4 * 3);
        return count;
    }

    private static int digit(byte[] symbols, int at) {
        int digit = DIGITS[symbols[at] & 0xff];
        if (digit == INVALID) {
            throw invalid(symbols[at], at);
        }
        return digit;
    }

    private static FunctionFailure invalid(byte symbol, int offset) {
        return FunctionFailure.because("Invalid symbol " + (symbol & 0xff) + ", offset " + offset + ".");
    }

    private static void put(int quad, byte[] bytes, int at) {
        bytes[at] = (byte) (quad >> 16);
        bytes[at + 1] = (byte) (quad >> 8);
        bytes[at + 2] = (byte) quad;
    }
}

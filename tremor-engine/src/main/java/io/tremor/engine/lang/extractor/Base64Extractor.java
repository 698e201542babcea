package io.tremor.engine.lang.extractor;

import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Run;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** {@code base64||}: the text whose UTF-8 form another text encodes in the standard alphabet, padded or not. */
final class Base64Extractor implements Extractor {
    private static final int COST = 50;
    private static final int CHARS_PER_STEP = 4;

    @Override
    public boolean matches(StringValue text, Run run) {
        String encoded = text.text();
        run.budget().spend(encoded.length() / CHARS_PER_STEP);
        return digits(encoded) >= 0;
    }

    @Override
    public @Nullable Value extract(StringValue text, Run run) {
        String encoded = text.text();
        run.budget().spend(encoded.length() / CHARS_PER_STEP);
        int digits = digits(encoded);
        if (digits < 0) {
            return null;
        }
        run.budget().allocate(Results.bytes(encoded));
        byte[] bytes = Base64.getDecoder().decode(encoded.substring(0, digits));
        try {
            return Value.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notText) {
            return null;
        }
    }

    /** Returns how many digits {@code text} has before its padding, or -1 if it is no Base64. */
    private static int digits(String text) {
        int length = text.length();
        int digits = 0;
        while (digits < length && digit(text.charAt(digits)) >= 0) {
            digits++;
        }
        int over = digits % 4;
        int padding = length - digits;
        for (int i = digits; i < length; i++) {
            if (text.charAt(i) != '=') {
                return -1;
            }
        }
        if (over == 1 || padding > (over == 0 ? 0 : 4 - over)) {
            return -1;
        }
        // The bits of the last digit that no byte takes have to be zero.
        int unused = over == 2 ? 0x0F : over == 3 ? 0x03 : 0;
        return unused != 0 && (digit(text.charAt(digits - 1)) & unused) != 0 ? -1 : digits;
    }

    private static int digit(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    @Override
    public int cost() {
        return COST;
    }
}

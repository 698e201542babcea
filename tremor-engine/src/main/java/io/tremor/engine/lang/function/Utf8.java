package io.tremor.engine.lang.function;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Text as UTF-8 and back, as RFC 3629 has it. */
final class Utf8 {
    private Utf8() {}

    /** Returns the UTF-8 form of {@code text}; a lone surrogate counts as U+FFFD. */
    static byte[] bytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text).getBytes(StandardCharsets.UTF_8);
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns how many bytes the UTF-8 form of {@code text} has. */
    static long length(String text) {
        long bytes = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                // A pair of surrogates takes four bytes, so each of them two.
                bytes += c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
            }
        }
        return bytes;
    }

    /** Returns the text that {@code bytes} hold, or {@code null} if they are not UTF-8. */
    static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /**
     * Returns the text that {@code bytes} hold, with U+FFFD for each longest start of a character that is cut off or
     * wrong.
     */
    static String lossyText(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (int at = 0; at < bytes.length; ) {
            int length = sequence(bytes[at]);
            int valid = 1;
            while (valid < length && at + valid < bytes.length && follows(bytes, at, valid)) {
                valid++;
            }
            if (length == 0 || valid < length) {
                text.append('\ufffd');
            } else {
                text.append(
                        length == 1
                                ? String.valueOf((char) bytes[at])
                                : new String(bytes, at, length, StandardCharsets.UTF_8));
            }
            at += valid;
        }
        return text.toString();
    }

    /** Returns how many bytes a character has that starts with {@code first}, 0 if none does. */
    private static int sequence(byte first) {
        int b = first & 0xff;
        if (b < 0x80) {
            return 1;
        }
        if (b < 0xc2 || b > 0xf4) {
            return 0;
        }
        return b < 0xe0 ? 2 : b < 0xf0 ? 3 : 4;
    }

    /** Returns whether the byte {@code place} places behind {@code at} can go on with a character that starts there. */
    private static boolean follows(byte[] bytes, int at, int place) {
        int b = bytes[at + place] & 0xff;
        int least = 0x80;
        int greatest = 0xbf;
        if (place == 1) {
            // Neither more bytes than needed, nor surrogates, nor what lies beyond U+10FFFF.
            switch (bytes[at] & 0xff) {
                case 0xe0 -> least = 0xa0;
                case 0xed -> greatest = 0x9f;
                case 0xf0 -> least = 0x90;
                case 0xf4 -> greatest = 0x8f;
                default -> {}
            }
        }
        return b >= least && b <= greatest;
    }

    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(repaired::appendCodePoint);
        return repaired.toString();
    }
}

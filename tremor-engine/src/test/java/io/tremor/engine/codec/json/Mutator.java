package io.tremor.engine.codec.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Damages documents, much or little: bytes flipped, inserted, cut out or moved in from another document, tokens in
 * wrong places, numbers and escapes and UTF-8 that are almost right, nesting near the depths at which a reader changes
 * its ways.
 */
final class Mutator {
    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "null",
        "true",
        "false",
        "nul",
        "tru",
        "NaN",
        "-",
        "+",
        ".",
        "e",
        "E",
        "0",
        "-0",
        "00",
        "01",
        "1.",
        ".5",
        "1e",
        "1e400",
        "-1e400",
        "1e-400",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775808",
        "-9223372036854775809",
        "\"a\":",
        "\"a\":1,",
        ",\"a\":2",
        "\"\\u0061\":",
        "\\ud800",
        "\\udc00",
        "\\ud83d\\ude00",
        "\\u0000",
        "\\u12",
        "\\x",
        "\\/",
        "/*x*/",
        "//",
        "'",
        "\ufeff",
        "\u00a0",
        "\u2028",
        " ",
        "\n",
        "\t",
        "\r",
        "\f",
        "\u0000",
        "\u001f",
        "\u007f",
        "[]",
        "{}",
        "\"\"",
        "é",
        "日",
        "😀"
    };
    private static final int[] BYTES = {
        0x00, 0x1f, 0x20, 0x22, 0x2c, 0x2f, 0x30, 0x39, 0x3a, 0x5b, 0x5c, 0x5d, 0x7b, 0x7d, 0x7f, 0x80, 0x8f, 0x90,
        0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xec, 0xed, 0xee, 0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5,
        0xf8, 0xff
    };
    private static final int[] DEPTHS = {
        1, 2, 31, 62, 63, 64, 65, 66, 70, 127, 1000, 1020, 1022, 1023, 1024, 1025, 1026, 1030
    };

    private final List<byte[]> corpus;
    private final SplittableRandom random;

    Mutator(List<byte[]> corpus, SplittableRandom random) {
        this.corpus = corpus;
        this.random = random;
    }

    /** Returns a document that nobody has seen before, with some luck. */
    byte[] next() {
        byte[] document = any();
        int times = random.nextInt(4);
        for (int i = 0; i < times; i++) {
            document = mutate(document);
        }
        return random.nextInt(150) == 0 ? nest(document) : document;
    }

    /** Returns up to 80 bytes of JSON-like rubbish, to lie before or behind a document. */
    byte[] rubbish() {
        byte[] document = any();
        int from = random.nextInt(document.length + 1);
        return slice(document, from, Math.min(document.length, from + random.nextInt(80)));
    }

    private byte[] any() {
        return corpus.get(random.nextInt(corpus.size()));
    }

    private byte[] mutate(byte[] document) {
        int at = random.nextInt(document.length + 1);
        int length = Math.min(document.length - at, random.nextInt(12));
        switch (random.nextInt(12)) {
            case 0:
                return at < document.length ? withByte(document, at, document[at] ^ 1 << random.nextInt(8)) : document;
            case 1:
                return at < document.length ? withByte(document, at, BYTES[random.nextInt(BYTES.length)]) : document;
            case 2, 3:
                return replace(document, at, 0, utf8(TOKENS[random.nextInt(TOKENS.length)]));
            case 4:
                return replace(document, at, length, utf8(TOKENS[random.nextInt(TOKENS.length)]));
            case 5:
                return replace(document, at, length, new byte[0]);
            case 6:
                return slice(document, 0, at);
            case 7:
                return replace(document, at, length, rubbish());
            case 8:
                return replace(document, at, 0, slice(document, at, at + length));
            case 9:
                return replaceNumber(document, at, utf8(numberSoup()));
            case 10:
                return replaceInString(document, at, utf8(escapeSoup()));
            default:
                return replaceInString(document, at, byteSoup());
        }
    }

    private byte[] nest(byte[] document) {
        int depth = DEPTHS[random.nextInt(DEPTHS.length)];
        StringBuilder before = new StringBuilder();
        StringBuilder behind = new StringBuilder();
        int records = random.nextInt(3);
        for (int i = 0; i < depth; i++) {
            boolean record = records == 1 || records == 2 && random.nextBoolean();
            before.append(record ? "{\"k\":" : "[");
            behind.append(record ? '}' : ']');
        }
        if (random.nextInt(4) == 0) {
            behind.setLength(random.nextInt(behind.length()));
        }
        behind.reverse();
        return replace(
                replace(document, 0, 0, utf8(before.toString())),
                before.length() + document.length,
                0,
                utf8(behind.toString()));
    }

    private String numberSoup() {
        StringBuilder soup = new StringBuilder();
        if (random.nextInt(4) == 0) {
            int length = random.nextInt(8);
            for (int i = 0; i < length; i++) {
                soup.append("0123456789+-.eE".charAt(random.nextInt(15)));
            }
            return soup.toString();
        }
        soup.append(random.nextBoolean() ? "-" : "").append(digits(random.nextInt(1, 24)));
        if (random.nextBoolean()) {
            soup.append('.').append(digits(random.nextInt(random.nextInt(10) == 0 ? 40 : 20)));
        }
        if (random.nextBoolean()) {
            soup.append(random.nextBoolean() ? 'e' : 'E').append(new String[] {"", "+", "-"}[random.nextInt(3)]);
            soup.append(random.nextInt(340)).append(random.nextInt(20) == 0 ? digits(3) : "");
        }
        return soup.toString();
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    private String escapeSoup() {
        StringBuilder soup = new StringBuilder();
        int length = random.nextInt(1, 5);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> soup.append('\\').append("\"\\/bfnrt".charAt(random.nextInt(8)));
                case 1 -> soup.append('\\').append((char) random.nextInt(' ', 127));
                case 2 -> soup.append(String.format("\\u%04x", random.nextInt(0x10000)));
                case 3 -> soup.append(String.format("\\u%04X", 0xd800 + random.nextInt(0x800)));
                case 4 -> soup.append(String.format("\\uD8%02x\\uDF%02x", random.nextInt(256), random.nextInt(256)));
                default -> soup.append("\\u").append("0123456789abcdefABCDEFgG:@`/".charAt(random.nextInt(28)));
            }
        }
        return soup.toString();
    }

    private byte[] byteSoup() {
        byte[] soup = new byte[random.nextInt(1, 9)];
        for (int i = 0; i < soup.length; i++) {
            soup[i] = (byte) (random.nextInt(4) > 0 ? BYTES[random.nextInt(BYTES.length)] : 0x80 + random.nextInt(64));
        }
        if (random.nextBoolean()) {
            return soup;
        }
        return utf8(
                new StringBuilder().appendCodePoint(random.nextInt(0x110000)).toString());
    }

    private static byte[] replaceNumber(byte[] document, int from, byte[] number) {
        int start = from;
        while (start < document.length && "-0123456789".indexOf(document[start]) < 0) {
            start++;
        }
        int end = start;
        while (end < document.length && "+-.eE0123456789".indexOf(document[end]) >= 0) {
            end++;
        }
        return replace(document, start, end - start, number);
    }

    private static byte[] replaceInString(byte[] document, int from, byte[] bytes) {
        int start = from;
        while (start < document.length && document[start] != '"') {
            start++;
        }
        return replace(document, Math.min(start + 1, document.length), 0, bytes);
    }

    private static byte[] withByte(byte[] document, int at, int value) {
        byte[] copy = document.clone();
        copy[at] = (byte) value;
        return copy;
    }

    private static byte[] slice(byte[] document, int from, int to) {
        return Arrays.copyOfRange(document, from, to);
    }

    private static byte[] replace(byte[] document, int at, int length, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(document.length + by.length);
        out.write(document, 0, at);
        out.writeBytes(by);
        out.write(document, at + length, document.length - at - length);
        return out.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

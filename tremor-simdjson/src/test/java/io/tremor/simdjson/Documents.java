package io.tremor.simdjson;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Makes documents of all lengths, sound and damaged; about every second one is JSON. */
final class Documents {
    private static final String[] SCALARS = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "-0.0",
        "7",
        "-12",
        "1.5",
        "1e2",
        "1E-7",
        "1e400",
        "-1e309",
        "1e-400",
        "123456789",
        "9223372036854775807",
        "-9223372036854775808",
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "0.1",
        "2.2250738585072011e-308",
        "9007199254740993.0",
        "1.7976931348623158e308",
        "123456789012345678901234567890.5",
        "0.30000000000000004",
        "[]",
        "{}",
        "\"\"",
        "\"a\"",
        "\"\\u00e9\\n\\/\\\\\\\"\"",
        "\"\\ud83d\\ude00\"",
        "\"\\ud83d\"",
        "\"\\udc00x\"",
        "\"日本語 😀\"",
        "\"\\u0000\"",
        "01",
        "1.",
        "-",
        "tru",
        "nullx",
        "\"\\x\"",
        "\"\\u12g4\"",
        "'a'",
        "NaN"
    };
    private static final String[] TOKENS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        " ",
        "\n",
        "\t",
        "\r",
        "\f",
        "\u0000",
        "\u001a",
        "\u007f",
        "\ufeff",
        "1",
        "e",
        "\\u",
        "\\ud800",
        "\"a\":1,",
        "/",
        "x"
    };
    private static final int[] BYTES = {
        0x80, 0xbf, 0xc0, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff, 0x00, 0x0c, 0x1a
    };

    private final SplittableRandom random;
    private final List<byte[]> others;

    Documents(SplittableRandom random, List<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    byte[] next() {
        byte[] document = random.nextInt(4) == 0 && !others.isEmpty()
                ? others.get(random.nextInt(others.size()))
                : text().getBytes(StandardCharsets.UTF_8);
        int times = random.nextInt(3);
        for (int i = 0; i < times; i++) {
            document = damage(document);
        }
        return document;
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        // White space moves what follows across the blocks of 64 bytes that the parser looks at.
        text.append(" ".repeat(random.nextInt(3) == 0 ? random.nextInt(70) : 0));
        int depth = random.nextInt(60) == 0 ? random.nextInt(60, 70) : random.nextInt(4);
        value(text, depth, random.nextInt(6) == 0);
        return text.append(random.nextInt(3) == 0 ? "\n" : "").toString();
    }

    private void value(StringBuilder text, int depth, boolean broken) {
        if (depth == 0) {
            int known = broken ? SCALARS.length : 32;
            text.append(random.nextInt(4) == 0 ? number() : SCALARS[random.nextInt(known)]);
            return;
        }
        boolean record = random.nextInt(3) > 0;
        int count = depth > 5 ? 1 : random.nextInt(5);
        text.append(record ? '{' : '[');
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : random.nextInt(9) == 0 ? " ,\n" : ",");
            if (record) {
                text.append(random.nextInt(9) == 0 ? "\"\\u006" + random.nextInt(1, 4) + "\"" : key())
                        .append(':');
            }
            value(text, random.nextInt(3) == 0 || depth > 5 ? depth - 1 : 0, broken);
        }
        text.append(record ? '}' : ']');
    }

    private String key() {
        return "\""
                + "abcdefghijklmnopqrstuvwxyz".substring(0, random.nextInt(27)).repeat(random.nextInt(1, 4)) + "\"";
    }

    private String number() {
        StringBuilder number = new StringBuilder(random.nextBoolean() ? "-" : "");
        number.append(random.nextLong(1, 1L << random.nextInt(1, 63)));
        if (random.nextBoolean()) {
            number.append('.');
            int digits = random.nextInt(1, random.nextInt(8) == 0 ? 40 : 12);
            for (int i = 0; i < digits; i++) {
                number.append((char) ('0' + random.nextInt(10)));
            }
        }
        return random.nextInt(3) == 0
                ? number.append('e').append(random.nextInt(-340, 310)).toString()
                : number.toString();
    }

    private byte[] damage(byte[] document) {
        int at = random.nextInt(document.length + 1);
        int length = Math.min(document.length - at, random.nextInt(1, 9));
        return switch (random.nextInt(7)) {
            case 0 -> replace(document, at, Math.min(1, length), (byte) BYTES[random.nextInt(BYTES.length)]);
            case 1 -> replace(document, at, 0, (byte) BYTES[random.nextInt(BYTES.length)]);
            case 2, 3 -> replace(document, at, 0, token());
            case 4 -> replace(document, at, length, token());
            case 5 -> replace(document, at, length);
            default -> Arrays.copyOf(document, at);
        };
    }

    private byte[] token() {
        return TOKENS[random.nextInt(TOKENS.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replace(byte[] document, int at, int length, byte... by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(document.length + by.length);
        out.write(document, 0, at);
        out.writeBytes(by);
        out.write(document, at + length, document.length - at - length);
        return out.toByteArray();
    }

    /** Returns documents that are long enough to make the parser grow, or to be too long for it. */
    static List<byte[]> large() {
        List<byte[]> large = new ArrayList<>();
        for (int size : new int[] {65_535, 65_536, 65_537, 200_000, (1 << 22) - 1, 1 << 22, (1 << 22) + 1}) {
            large.add(("[\"" + "x".repeat(size - 4) + "\"]").getBytes(StandardCharsets.UTF_8));
            large.add(("[" + "\"\",".repeat((size - 4) / 3) + "1]").getBytes(StandardCharsets.UTF_8));
            large.add(("[" + "1,".repeat((size - 2) / 2) + "1]").getBytes(StandardCharsets.UTF_8));
            large.add(("[" + "{\"a\":1,\"a\":[]},".repeat((size - 3) / 15) + "1]").getBytes(StandardCharsets.UTF_8));
        }
        return large;
    }
}

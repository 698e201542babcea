package io.tremor.testkit.tls;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Elements of ASN.1 in the distinguished encoding: a tag, a length, and the content. */
final class Der {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final int LONG_FORM = 0x80;

    private Der() {}

    static byte[] element(int tag, byte[]... parts) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        ByteArrayOutputStream element = new ByteArrayOutputStream();
        element.write(tag);
        if (content.size() < LONG_FORM) {
            element.write(content.size());
        } else {
            byte[] length = BigInteger.valueOf(content.size()).toByteArray();
            int start = length[0] == 0 ? 1 : 0;
            element.write(LONG_FORM | length.length - start);
            element.write(length, start, length.length - start);
        }
        element.writeBytes(content.toByteArray());
        return element.toByteArray();
    }

    static byte[] sequence(byte[]... parts) {
        return element(0x30, parts);
    }

    static byte[] set(byte[]... parts) {
        return element(0x31, parts);
    }

    static byte[] integer(BigInteger number) {
        return element(0x02, number.toByteArray());
    }

    static byte[] truth() {
        return element(0x01, new byte[] {-1});
    }

    static byte[] octets(byte[]... content) {
        return element(0x04, content);
    }

    static byte[] bits(byte[] content) {
        return element(0x03, new byte[1], content);
    }

    static byte[] text(String text) {
        return element(0x0C, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] time(Instant time) {
        return element(0x18, TIME.format(time).getBytes(StandardCharsets.US_ASCII));
    }

    /** An object identifier, whose numbers after the second lie below 128 × 128. */
    static byte[] identifier(int... numbers) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.write(numbers[0] * 40 + numbers[1]);
        for (int i = 2; i < numbers.length; i++) {
            if (numbers[i] >= LONG_FORM) {
                content.write(LONG_FORM | numbers[i] >> 7);
            }
            content.write(numbers[i] & 0x7F);
        }
        return element(0x06, content.toByteArray());
    }
}

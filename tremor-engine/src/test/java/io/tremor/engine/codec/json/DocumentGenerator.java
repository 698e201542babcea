package io.tremor.engine.codec.json;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.NullValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes random values, built on the heap, and beside each one of the many texts that denote it: with odd white space,
 * needless escapes, duplicate keys and numbers spelled in several ways.
 */
final class DocumentGenerator {
    /**
     * A value and a text of it.
     *
     * @param value what the text means
     * @param text JSON, seldom in canonical form
     */
    record Document(Value value, String text) {}

    private static final String[] BLANKS = {" ", "\n", "\t", "\r\n", "   ", "\n        ", " \t \t \t \t \t \t \t \t "};
    private static final String[] KEYS = {
        "a",
        "b",
        "id",
        "",
        "host",
        "level",
        "message",
        "timestamp",
        "12345678",
        "123456789",
        "kubernetes.labels.app",
        "kubernetes.labels.tier",
        "é",
        "日本語",
        "😀",
        "with \"quotes\"",
        "tab\there",
        "back\\slash",
        "\u0000",
        "a/b"
    };
    private static final String[] TEXTS = {
        "",
        "x",
        "plain text",
        "\"",
        "\\",
        "\n",
        "\u0000\u001f",
        "\u007f",
        "é",
        "日本語のログ",
        "😀",
        "\ud834\udd1e clef",
        "a/b",
        "\u2028",
        "\ufeff",
        "\ufffd",
        "tail of eight bytes or more, and then some more",
        "C:\\temp\\new",
        "{\"a\":[1]}"
    };
    private static final long[] NUMBERS = {
        0,
        1,
        -1,
        9,
        10,
        99,
        1234,
        99_999_999,
        100_000_000,
        999_999_999_999_999_999L,
        1_000_000_000_000_000_000L,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        Integer.MIN_VALUE
    };
    private static final String[] FLOATS = {
        "0.0",
        "-0.0",
        "1.0",
        "1.50",
        "1E2",
        "1e-7",
        "0.1",
        "123456789.125",
        "1e16",
        "1e15",
        "0.00001",
        "4.9e-324",
        "1e-999",
        "-0.0e5",
        "1.7976931348623157e308",
        "2.2250738585072011e-308",
        "9007199254740993.0",
        "0.30000000000000004",
        "1e+5",
        "3.141592653589793238462643383279",
        "0e99",
        "123e-2"
    };

    private final SplittableRandom random;
    private StringBuilder text = new StringBuilder();

    DocumentGenerator(SplittableRandom random) {
        this.random = random;
    }

    /** Returns a value of any kind. */
    Document document() {
        text = new StringBuilder();
        blank();
        Value value = value(3);
        blank();
        return new Document(value, text.toString());
    }

    /** Returns a record of up to {@code fields} fields. */
    Document record(int fields) {
        text = new StringBuilder();
        blank();
        Value value = fields(3, fields);
        blank();
        return new Document(value, text.toString());
    }

    /** Returns the name of a field, often one that {@link #record} uses too. */
    String key() {
        int choice = random.nextInt(10);
        if (choice < 7) {
            return KEYS[random.nextInt(KEYS.length)];
        }
        return choice < 9 ? "field" + random.nextInt(60) : text(random.nextInt(20));
    }

    private Value value(int depth) {
        int choice = random.nextInt(depth > 0 ? 13 : 9);
        switch (choice) {
            case 0:
                text.append("null");
                return NullValue.NULL;
            case 1:
                boolean truth = random.nextBoolean();
                text.append(truth);
                return Value.of(truth);
            case 2, 3:
                return integer();
            case 4, 5:
                return floating();
            case 6, 7, 8:
                String string = random.nextInt(3) > 0 ? TEXTS[random.nextInt(TEXTS.length)] : text(random.nextInt(70));
                string(string);
                return Value.of(string);
            case 9, 10:
                return elements(depth - 1);
            default:
                return fields(depth - 1, random.nextInt(8) == 0 ? 50 : 6);
        }
    }

    private Value integer() {
        int choice = random.nextInt(8);
        if (choice == 0) {
            long bits = random.nextLong() | Long.MIN_VALUE;
            text.append(Long.toUnsignedString(bits));
            return Value.ofUnsigned(bits);
        }
        if (choice == 1) {
            text.append("-0");
            return Value.of(0);
        }
        long number = choice < 5 ? NUMBERS[random.nextInt(NUMBERS.length)] : random.nextLong() >> random.nextInt(64);
        text.append(number);
        return Value.of(number);
    }

    private Value floating() {
        String spelled;
        if (random.nextBoolean()) {
            spelled = FLOATS[random.nextInt(FLOATS.length)];
        } else {
            double number = Double.longBitsToDouble(random.nextLong());
            spelled = Double.isFinite(number) ? Double.toString(number) : random.nextInt(1000) + ".25";
        }
        text.append(spelled);
        return Value.of(Double.parseDouble(spelled));
    }

    private Value elements(int depth) {
        List<Value> values = new ArrayList<>();
        int count = random.nextInt(5);
        text.append('[');
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",");
            blank();
            values.add(value(depth));
            blank();
        }
        blank();
        text.append(']');
        return ArrayValue.of(values);
    }

    private Value fields(int depth, int most) {
        RecordBuilder fields = RecordValue.builder();
        int count = random.nextInt(most + 1);
        text.append('{');
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : ",");
            blank();
            String key = count > 12 && random.nextInt(4) > 0 ? "field" + random.nextInt(count * 2) : key();
            string(key);
            blank();
            text.append(':');
            blank();
            fields.put(key, value(depth));
            blank();
        }
        blank();
        text.append('}');
        return fields.build();
    }

    private void blank() {
        if (random.nextInt(12) == 0) {
            text.append(BLANKS[random.nextInt(BLANKS.length)]);
        }
    }

    private void string(String string) {
        boolean escapeMuch = random.nextInt(12) == 0;
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            int named = "\"\\/\b\f\n\r\t".indexOf(c);
            if (escapeMuch && random.nextBoolean() || c < ' ' && (named < 0 || random.nextInt(3) == 0)) {
                text.append(String.format(random.nextBoolean() ? "\\u%04x" : "\\u%04X", (int) c));
                if (Character.isHighSurrogate(c)) {
                    text.append(String.format("\\u%04x", (int) string.charAt(++i)));
                }
            } else if (named >= 0 && (c != '/' || random.nextBoolean())) {
                text.append('\\').append("\"\\/bfnrt".charAt(named));
            } else {
                text.append(c);
                if (Character.isHighSurrogate(c)) {
                    text.append(string.charAt(++i));
                }
            }
        }
        text.append('"');
    }

    private String text(int length) {
        StringBuilder made = new StringBuilder(length);
        boolean latin = random.nextInt(3) > 0;
        while (made.length() < length) {
            int c = latin ? ' ' + random.nextInt(95) : random.nextInt(0x11000 << random.nextInt(5));
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                made.appendCodePoint(c);
            }
        }
        return made.toString();
    }
}

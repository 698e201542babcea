package io.tremor.bench.data;

import java.util.SplittableRandom;

/** Events that strain one part of a reader or writer: escapes, three-byte characters, numbers, white space, key churn. */
final class EdgeEvents {
    private static final String IDEOGRAPHS = "注文の処理が完了しましたお客様山田太郎東京都港区エラー発生再試行中";
    private static final String[] ENDINGS = {"a", "bb", "ccc"};

    private EdgeEvents() {}

    /** JSON within JSON, as it is found in messages. */
    static String escapes(SplittableRandom random) {
        return new JsonText()
                .open('{')
                .field("ts", 1)
                .field("level", "INFO")
                .field("message", order(random))
                .field("payload", order(random))
                .close('}')
                .toString();
    }

    static String ideographs(SplittableRandom random) {
        return new JsonText()
                .open('{')
                .field("ts", 1)
                .field("level", "INFO")
                .field("message", ideographs(random, 300))
                .field("k", ideographs(random, 60))
                .close('}')
                .toString();
    }

    /** Sixty decimals and forty integers. */
    static String numbers(SplittableRandom random) {
        JsonText json = new JsonText()
                .open('{')
                .field("ts", 1_700_000_000_000L + random.nextInt(1_000_000_000))
                .key("v")
                .open('[');
        for (int i = 0; i < 60; i++) {
            json.bare(Pick.decimal(random, 1000, 1 + random.nextInt(6)));
        }
        json.close(']').key("i").open('[');
        for (int i = 0; i < 40; i++) {
            json.bare(random.nextInt((int) Math.pow(10, 1 + random.nextInt(9))));
        }
        return json.close(']').close('}').toString();
    }

    /** A space behind every comma and colon. */
    static String whiteSpace(SplittableRandom random) {
        return new JsonText(" ")
                .open('{')
                .field("ts", 1)
                .field("level", "INFO")
                .key("a")
                .open('{')
                .key("b")
                .open('[')
                .bare(1)
                .bare(2)
                .bare(3)
                .close(']')
                .field("c", "xyz")
                .close('}')
                .field("message", "hello world this is a message")
                .field("logger", "com.acme.X")
                .key("tags")
                .open('[')
                .string("a")
                .string("b")
                .string("c")
                .close(']')
                .close('}')
                .toString();
    }

    /** Forty fields, whose names and kinds differ from event to event. */
    static String manyShapes(SplittableRandom random) {
        JsonText json = new JsonText().open('{');
        for (int i = 0; i < 40; i++) {
            json.key("field_" + i / 10 + i % 10 + '_' + Pick.one(random, ENDINGS));
            switch (random.nextInt(4)) {
                case 0 -> json.string("x".repeat(1 + random.nextInt(20)));
                case 1 -> json.bare(random.nextInt(1000));
                case 2 -> json.bare(true);
                default -> json.bare("null");
            }
        }
        return json.close('}').toString();
    }

    private static String order(SplittableRandom random) {
        JsonText json = new JsonText(" ")
                .open('{')
                .field("orderId", random.nextInt(1_000_000))
                .key("items")
                .open('[');
        for (int i = 0; i < 12; i++) {
            json.open('{')
                    .field("sku", "S" + random.nextInt(999))
                    .field("qty", random.nextInt(9))
                    .close('}');
        }
        return json.close(']').key("ok").bare(true).close('}').toString();
    }

    private static String ideographs(SplittableRandom random, int count) {
        StringBuilder text = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            text.append(IDEOGRAPHS.charAt(random.nextInt(IDEOGRAPHS.length())));
        }
        return text.toString();
    }
}

package io.tremor.bench.data;

import java.util.Locale;
import java.util.SplittableRandom;

/** What a service logs: some 430 bytes, nested; or 2 kB with a stack trace; or 430 bytes of which a part is not ASCII. */
final class ApplicationEvents {
    private static final String[] SERVICES = {
        "checkout", "cart", "search", "catalog", "pricing", "inventory", "auth", "gateway"
    };
    private static final String[] CLASSES = {
        "OrderService", "HttpFilter", "KafkaConsumer", "JdbcRepository", "RetryPolicy"
    };
    private static final String[] MESSAGES = {
        "Processed order %d for customer %d in %d ms",
        "GET /api/v1/items/%d completed with status %d in %d ms",
        "Consumed record offset=%d partition=%d lag=%d",
        "Retrying call %d attempt %d after %d ms backoff",
        "Cache miss for key \"item:%d\" (shard %d) loaded in %d ms"
    };
    private static final String[] MESSAGES_IN_MANY_TONGUES = {
        "Überprüfung der Bestellung %d für Kunde „Müller“ abgeschlossen",
        "注文 %d の処理が完了しました (お客様: 山田太郎)",
        "Заказ %d успешно обработан за 35 мс",
        "Emoji ok 🚀 %d 🎉 done"
    };
    private static final String[] FRAMES = {
        "com.acme.checkout.service.OrderService",
        "com.acme.checkout.web.OrderController",
        "org.springframework.web.method.support.InvocableHandlerMethod",
        "org.springframework.web.servlet.DispatcherServlet",
        "org.apache.catalina.core.ApplicationFilterChain",
        "com.zaxxer.hikari.pool.HikariPool",
        "java.util.concurrent.ThreadPoolExecutor$Worker"
    };
    private static final String[] METHODS = {
        "process",
        "doFilter",
        "invokeForRequest",
        "doDispatch",
        "internalDoFilter",
        "getConnection",
        "run",
        "lambda$handle$0"
    };
    private static final String[] HTTP_METHODS = {"GET", "POST", "PUT"};
    private static final String[] ENVIRONMENTS = {"prod", "prod", "stage"};
    private static final Integer[] STATUSES = {200, 200, 200, 201, 404, 500};

    private ApplicationEvents() {}

    static String event(SplittableRandom random) {
        return start(random, level(random), message(random)).close('}').toString();
    }

    static String eventWithStackTrace(SplittableRandom random) {
        return start(random, "ERROR", message(random))
                .field("stack_trace", stackTrace(random))
                .close('}')
                .toString();
    }

    static String eventInManyTongues(SplittableRandom random) {
        String message = Pick.one(random, MESSAGES_IN_MANY_TONGUES).formatted(random.nextInt(1_000_000));
        return start(random, level(random), message).close('}').toString();
    }

    private static JsonText start(SplittableRandom random, String level, String message) {
        JsonText json = new JsonText()
                .open('{')
                .field("@timestamp", timestamp(random))
                .field("level", level)
                .field("logger", "com.acme." + Pick.one(random, SERVICES) + '.' + Pick.one(random, CLASSES))
                .field("thread", "http-nio-8080-exec-" + (1 + random.nextInt(200)))
                .field("message", message)
                .key("service")
                .open('{')
                .field("name", Pick.one(random, SERVICES))
                .field("version", 1 + random.nextInt(3) + "." + random.nextInt(21) + '.' + random.nextInt(10))
                .field("env", Pick.one(random, ENVIRONMENTS))
                .close('}')
                .key("http")
                .open('{')
                .field("method", Pick.one(random, HTTP_METHODS))
                .field("path", "/api/v1/items/" + random.nextInt(100_000))
                .field("status", Pick.one(random, STATUSES))
                .close('}');
        return json.field("traceId", Pick.hex(random, 16))
                .field("spanId", Pick.hex(random, 16))
                .key("durationMs")
                .bare(Pick.decimal(random, 500, 3))
                .key("retry")
                .bare(random.nextInt(10) == 0)
                .key("user")
                .bare(random.nextBoolean() ? "null" : random.nextInt(10_000_000));
    }

    private static String timestamp(SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "2024-%02d-%02dT%02d:%02d:%02d.%03dZ",
                1 + random.nextInt(12),
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60),
                random.nextInt(1000));
    }

    private static String level(SplittableRandom random) {
        int percent = random.nextInt(100);
        return percent < 70 ? "INFO" : percent < 80 ? "DEBUG" : percent < 95 ? "WARN" : "ERROR";
    }

    private static String message(SplittableRandom random) {
        return Pick.one(random, MESSAGES)
                .formatted(random.nextInt(1_000_000), random.nextInt(1000), random.nextInt(500));
    }

    private static String stackTrace(SplittableRandom random) {
        StringBuilder trace =
                new StringBuilder("java.lang.IllegalStateException: Failed to obtain \"connection\" from pool");
        int frames = 15 + random.nextInt(7);
        for (int i = 0; i < frames; i++) {
            String frame = Pick.one(random, FRAMES);
            trace.append("\n\tat ").append(frame).append('.').append(Pick.one(random, METHODS));
            trace.append('(').append(frame, frame.lastIndexOf('.') + 1, frame.length());
            trace.append(".java:").append(10 + random.nextInt(1990)).append(')');
        }
        return trace.toString();
    }
}

package io.tremor.engine.appender;

import java.util.List;
import java.util.Random;

/** Makes scripts at random that drop events by what is in their header, among other things that stand in the way of that. */
final class RandomRules {
    private static final List<String> FIELDS =
            List.of("level", "level_name", "logger_name", "thread_name", "template", "message", "exception");
    private static final List<String> TEXTS = List.of(
            "DEBUG", "INFO", "FATAL", "io.tremor.Checkout", "io.tremor.Health", "main", "GET {}", "paid", "ann");
    private static final List<String> KEYS = List.of("user", "tenant");
    private static final List<String> MARKERS = List.of("AUDIT", "NOISE");

    private final Random random;

    RandomRules(Random random) {
        this.random = random;
    }

    /** Returns a script that compiles. */
    String script() {
        StringBuilder script = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            script.append(statement(2)).append(";\n");
        }
        return script + "event";
    }

    private String statement(int depth) {
        return switch (random.nextInt(12)) {
            case 0 -> "let event.seen = 1";
            case 1 -> "let $class = \"rest\"";
            case 2 -> "null";
            case 3, 4 ->
                match(pick(List.of("event.level", "event.template", "event.mdc.user", "(event.logger_name)")), depth);
            default -> match("event", depth);
        };
    }

    private String match(String target, int depth) {
        StringBuilder match = new StringBuilder("match " + target + " of\n");
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String pattern = target.equals("event") ? pattern() : fieldPattern();
            String guard = random.nextInt(3) == 0 ? " when " + guard(2) : "";
            match.append("case ")
                    .append(pattern)
                    .append(guard)
                    .append(" => ")
                    .append(arm(depth))
                    .append('\n');
        }
        return match + (random.nextInt(8) == 0 ? "" : "case _ => null\n") + "end";
    }

    private String arm(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 8)) {
            case 0, 1, 2, 3 -> "drop";
            case 4, 5 -> "null";
            case 6 -> "let event.matched = true";
            case 7 -> random.nextBoolean() ? "emit => \"side\"" : "let event.late = 1; drop";
            default -> match("event", depth - 1);
        };
    }

    private String fieldPattern() {
        return switch (random.nextInt(5)) {
            case 0 -> "~ glob|io.tremor.*|";
            case 1 -> "~ re|^[A-Z]+$|";
            case 2 -> "args.noisy";
            default -> quoted(pick(TEXTS));
        };
    }

    private String pattern() {
        StringBuilder pattern = new StringBuilder(random.nextInt(6) == 0 ? "found = %{ " : "%{ ");
        for (int i = random.nextInt(3); i >= 0; i--) {
            pattern.append(predicate()).append(i > 0 ? ", " : " }");
        }
        return pattern.toString();
    }

    private String predicate() {
        String field = pick(FIELDS);
        return switch (random.nextInt(12)) {
            case 0 -> "present " + field;
            case 1 -> "absent " + field;
            case 2 -> field + " != " + quoted(pick(TEXTS));
            case 3 -> field + " ~= glob|io.tremor.*|";
            case 4 -> field + " ~= re|^i|";
            case 5 -> "mdc ~= %{ " + entry() + (random.nextBoolean() ? ", " + entry() : "") + " }";
            case 6 -> "markers ~= %[ " + quoted(pick(MARKERS)) + " ]";
            case 7 -> pick(List.of("present", "absent")) + " " + pick(List.of("mdc", "markers", "kv"));
            case 8 -> field + " == args.noisy";
            default -> field + " == " + quoted(pick(TEXTS));
        };
    }

    private String entry() {
        String key = pick(KEYS);
        return pick(List.of("present " + key, "absent " + key, key + " == \"ann\"", key + " != \"ann\""));
    }

    private String guard(int depth) {
        if (depth > 0 && random.nextBoolean()) {
            return switch (random.nextInt(4)) {
                case 0 -> "not (" + guard(depth - 1) + ")";
                case 1 -> "(" + guard(depth - 1) + ") or (" + guard(depth - 1) + ")";
                default -> "(" + guard(depth - 1) + ") and (" + guard(depth - 1) + ")";
            };
        }
        String path = pick(List.of(
                "event.level",
                "event.template",
                "event[\"thread_name\"]",
                "event.mdc.user",
                "event.mdc.tenant",
                "event.message"));
        return switch (random.nextInt(6)) {
            case 0 -> "present " + path;
            case 1 -> "absent " + path;
            case 2 -> path + " != " + quoted(pick(TEXTS));
            case 3 -> "present event.markers";
            case 4 -> quoted(pick(TEXTS)) + " == " + path;
            default -> path + " == " + quoted(pick(TEXTS));
        };
    }

    /** Returns an event at random. */
    TestEvent event() {
        TestEvent event = new TestEvent(pick(List.of("paid", "GET /health", "ann")));
        event.level(pick(List.of("TRACE", "DEBUG", "INFO", "WARN", "ERROR")));
        event.levelName = random.nextInt(4) == 0 ? "FATAL" : null;
        event.template = random.nextBoolean() ? "GET {}" : null;
        String logger = pick(List.of("io.tremor.Checkout", "io.tremor.Health", "com.example.Other"));
        event.logger = () -> {
            if (logger.startsWith("com")) {
                throw new IllegalStateException("no name");
            }
            return logger;
        };
        if (random.nextBoolean()) {
            event.context.put(pick(KEYS), pick(List.of("ann", "bob")));
            event.frozenContext = random.nextBoolean() ? event.context : null;
        }
        if (random.nextInt(3) == 0) {
            event.markers.add(pick(MARKERS));
        }
        return event;
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}

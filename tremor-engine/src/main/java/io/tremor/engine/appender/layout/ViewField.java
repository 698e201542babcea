package io.tremor.engine.appender.layout;

import io.tremor.api.value.Key;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a log event that layouts have names for. */
enum ViewField {
    LEVEL("level"),
    LEVEL_NAME("level_name"),
    LOGGER_NAME("logger_name"),
    THREAD_NAME("thread_name"),
    TIMESTAMP("timestamp"),
    MESSAGE("message"),
    TEMPLATE("template"),
    ARGS("args"),
    KV("kv"),
    MDC("mdc"),
    MARKERS("markers"),
    EXCEPTION("exception"),
    CALLER("caller");

    private static final Map<Key, ViewField> BY_KEY = byKey();

    private final Key key;

    ViewField(String name) {
        key = Key.of(name);
    }

    Key key() {
        return key;
    }

    /** Returns the field {@code key}, or {@code null} if a script has added that. */
    static @Nullable ViewField of(Key key) {
        return BY_KEY.get(key);
    }

    private static Map<Key, ViewField> byKey() {
        Map<Key, ViewField> fields = new HashMap<>();
        for (ViewField field : values()) {
            fields.put(field.key, field);
        }
        return Map.copyOf(fields);
    }
}

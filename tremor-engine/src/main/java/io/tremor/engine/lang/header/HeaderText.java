package io.tremor.engine.lang.header;

import io.tremor.api.appender.LogEventView;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The texts that an event has of its own. */
enum HeaderText implements HeaderField {
    /** {@code TRACE}, {@code DEBUG}, {@code INFO}, {@code WARN} or {@code ERROR}. */
    LEVEL {
        @Override
        public @Nullable String read(LogEventView event) {
            return event.level();
        }
    },
    /** The framework's own name of the level, where it differs. */
    LEVEL_NAME {
        @Override
        public @Nullable String read(LogEventView event) {
            return event.levelName();
        }
    },
    /** The name of the logger. */
    LOGGER_NAME {
        @Override
        public @Nullable String read(LogEventView event) {
            return event.loggerName();
        }
    },
    /** The name of the thread. */
    THREAD_NAME {
        @Override
        public @Nullable String read(LogEventView event) {
            return event.threadName();
        }
    },
    /** The message as it stands in the code. */
    TEMPLATE {
        @Override
        public @Nullable String read(LogEventView event) {
            return event.template();
        }
    };

    /** Returns the field that scripts call {@code name}, if it is one of these. */
    static @Nullable HeaderText named(String name) {
        for (HeaderText text : values()) {
            if (text.fieldName().equals(name)) {
                return text;
            }
        }
        return null;
    }

    /** Returns what scripts call it. */
    String fieldName() {
        return name().toLowerCase(Locale.ROOT);
    }
}

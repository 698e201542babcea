package io.tremor.engine.appender.layout;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.engine.codec.logevent.LogFields;
import io.tremor.engine.codec.logevent.PlainText;
import io.tremor.engine.codec.logevent.Severity;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** GELF 1.1, with the additional fields that logback-gelf has: MDC and key-value pairs among them. */
final class GelfLayout implements FieldLayout {
    private static final Key VERSION = Key.of("version");
    private static final Key HOST = Key.of("host");
    private static final Key SHORT_MESSAGE = Key.of("short_message");
    private static final Key FULL_MESSAGE = Key.of("full_message");
    private static final Key TIMESTAMP = Key.of("timestamp");
    private static final Key LEVEL = Key.of("level");
    private static final Key LEVEL_NAME = Key.of("_level_name");
    private static final Key LOGGER = Key.of("_logger_name");
    private static final Key THREAD = Key.of("_thread_name");
    private static final Key MARKER = Key.of("_marker");
    private static final Key EXCEPTION_CLASS = Key.of("_exception_class");
    private static final Key EXCEPTION_MESSAGE = Key.of("_exception_message");
    private static final Key SOURCE_FILE = Key.of("_source_file_name");
    private static final Key SOURCE_METHOD = Key.of("_source_method_name");
    private static final Key SOURCE_CLASS = Key.of("_source_class_name");
    private static final Key SOURCE_LINE = Key.of("_source_line_number");
    private static final Set<Key> NEEDED = Set.of(
            LEVEL_NAME,
            LOGGER,
            THREAD,
            MARKER,
            EXCEPTION_CLASS,
            EXCEPTION_MESSAGE,
            SOURCE_FILE,
            SOURCE_METHOD,
            SOURCE_CLASS,
            SOURCE_LINE);
    private static final Value VERSION_NUMBER = Value.of("1.1");
    /** A message must not be empty. */
    private static final String NO_TEXT = "-";

    private final Supplier<String> localHost;
    private final PrefixedKeys underscored = new PrefixedKeys("_");

    GelfLayout(Supplier<String> localHost) {
        this.localHost = localHost;
    }

    @Override
    public RecordValue layOut(RecordValue event) {
        EventParts parts = new EventParts(event);
        LayoutBuilder gelf = new LayoutBuilder();
        gelf.add(VERSION, VERSION_NUMBER);
        gelf.add(HOST, Value.of(localHost.get()));
        Value message = message(parts);
        gelf.add(SHORT_MESSAGE, message);
        Value stackTrace = parts.stackTrace();
        if (stackTrace != null) {
            gelf.add(FULL_MESSAGE, Value.of(text(message) + "\n" + text(stackTrace)));
        }
        Long nanos = parts.timeNanos();
        gelf.add(TIMESTAMP, nanos == null ? parts.get(ViewField.TIMESTAMP) : Value.of(LogFields.seconds(nanos)));
        gelf.add(LEVEL, level(parts));
        gelf.add(LEVEL_NAME, parts.get(ViewField.LEVEL_NAME));
        gelf.add(LOGGER, parts.get(ViewField.LOGGER_NAME));
        gelf.add(THREAD, parts.get(ViewField.THREAD_NAME));
        gelf.add(MARKER, marker(parts.get(ViewField.MARKERS)));
        Value exception = parts.get(ViewField.EXCEPTION);
        gelf.add(EXCEPTION_CLASS, EventParts.part(exception, EventParts.CLASS));
        gelf.add(EXCEPTION_MESSAGE, EventParts.part(exception, EventParts.MESSAGE));
        Value caller = parts.get(ViewField.CALLER);
        gelf.add(SOURCE_FILE, EventParts.part(caller, EventParts.FILE));
        gelf.add(SOURCE_METHOD, EventParts.part(caller, EventParts.METHOD));
        gelf.add(SOURCE_CLASS, EventParts.part(caller, EventParts.CLASS));
        gelf.add(SOURCE_LINE, EventParts.part(caller, EventParts.LINE));
        entries(gelf, ViewField.MDC, parts.get(ViewField.MDC));
        entries(gelf, ViewField.KV, parts.get(ViewField.KV));
        gelf.set(ViewField.EXCEPTION.key(), parts.restOfException());
        gelf.set(ViewField.CALLER.key(), parts.restOfCaller());
        return gelf.build(parts);
    }

    private static Value message(EventParts parts) {
        Value message = parts.get(ViewField.MESSAGE);
        if (message instanceof StringValue string && !string.text().isBlank()) {
            return message;
        }
        String text = message == null ? "" : text(message);
        return Value.of(text.isBlank() ? NO_TEXT : text);
    }

    private static String text(Value value) {
        return value instanceof StringValue string ? string.text() : new PlainText().of(value);
    }

    /** FATAL, which other layouts know as ERROR, has a number of its own here. */
    private static @Nullable Value level(EventParts parts) {
        String level = parts.text(ViewField.LEVEL);
        if (level == null) {
            return parts.get(ViewField.LEVEL);
        }
        int severity = Severity.of(level);
        String own = severity == Severity.ERROR ? parts.text(ViewField.LEVEL_NAME) : null;
        int ownSeverity = own == null ? Severity.NONE : Severity.of(own);
        int number = ownSeverity == Severity.NONE ? severity : Math.min(severity, ownSeverity);
        return number == Severity.NONE ? parts.get(ViewField.LEVEL) : Value.of(number);
    }

    private static @Nullable Value marker(@Nullable Value markers) {
        if (!(markers instanceof ArrayValue names)) {
            return markers;
        }
        StringJoiner joined = new StringJoiner(", ");
        names.forEach(name -> joined.add(text(name)));
        return Value.of(joined.toString());
    }

    private void entries(LayoutBuilder gelf, ViewField part, @Nullable Value value) {
        if (value instanceof RecordValue entries) {
            for (RecordValue.Field entry : entries) {
                Key key = underscored.of(entry.key());
                gelf.set(NEEDED.contains(key) ? Key.of("_" + part.key() + "." + entry.name()) : key, entry.value());
            }
        } else {
            gelf.set(underscored.of(part.key()), value);
        }
    }
}

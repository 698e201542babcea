package io.tremor.log4j;

import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.Set;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.Marker;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.impl.ContextDataFactory;
import org.apache.logging.log4j.core.impl.Log4jLogEvent;
import org.apache.logging.log4j.core.time.MutableInstant;
import org.apache.logging.log4j.message.Message;
import org.apache.logging.log4j.message.SimpleMessage;
import org.apache.logging.log4j.util.StringMap;
import org.jspecify.annotations.Nullable;

/**
 * Makes what a script has left of a Log4j event a Log4j event again. Fields that scripts know an event by become its parts,
 * a field that is gone is a part that is gone; what the script added becomes entries of the context, where every layout
 * finds them. A result that is no record is the message.
 */
final class ShapedEvent {
    private static final Set<String> PARTS = Set.of(
            "level",
            "level_name",
            "logger_name",
            "thread_name",
            "timestamp",
            "message",
            "template",
            "args",
            "kv",
            "mdc",
            "markers",
            "exception",
            "caller");
    private static final long NANOS = 1_000_000_000;

    private ShapedEvent() {}

    static LogEvent of(LogEvent original, Value shaped) {
        Log4jLogEvent.Builder event = new Log4jLogEvent.Builder(original);
        if (!(shaped instanceof RecordValue record)) {
            return event.setMessage(new SimpleMessage(PlainText.of(shaped))).build();
        }
        event.setLevel(level(original, record.get("level")));
        event.setLoggerName(text(record.get("logger_name")));
        event.setThreadName(text(record.get("thread_name")));
        setInstant(event, record.get("timestamp"));
        event.setMessage(message(record));
        event.setMarker(marker(original, record.get("markers")));
        event.setContextData(context(record));
        Throwable thrown = ShapedThrowable.of(original.getThrown(), record.get("exception"));
        return replace(event, original.getThrown(), thrown).build();
    }

    @SuppressWarnings(
            "deprecation") // What Log4j has made of the exception before would be shown in place of the new one.
    private static Log4jLogEvent.Builder replace(
            Log4jLogEvent.Builder event, @Nullable Throwable original, @Nullable Throwable thrown) {
        return thrown == original ? event : event.setThrownProxy(null).setThrown(thrown);
    }

    /** Returns what is left of an event that is dropped where that is not possible: nothing, at the level that all limits stop. */
    static LogEvent dropped(LogEvent original) {
        return Log4jLogEvent.newBuilder()
                .setLevel(Level.ALL)
                .setLoggerName(original.getLoggerName())
                .setThreadName(original.getThreadName())
                .setInstant(original.getInstant())
                .setContextData(ContextDataFactory.emptyFrozenContextData())
                .setMessage(new SimpleMessage(""))
                .build();
    }

    private static Level level(LogEvent original, @Nullable Value level) {
        String name = text(level);
        // A level of Log4j's own, or of the application's, has another name in scripts.
        return name.equals(new Log4jEventView(original).level())
                ? original.getLevel()
                : Level.toLevel(name, original.getLevel());
    }

    private static void setInstant(Log4jLogEvent.Builder event, @Nullable Value timestamp) {
        if (timestamp instanceof IntegerValue nanos && nanos.isLong()) {
            MutableInstant instant = new MutableInstant();
            instant.initFromEpochSecond(Math.floorDiv(nanos.bits(), NANOS), (int) Math.floorMod(nanos.bits(), NANOS));
            event.setInstant(instant);
        }
    }

    private static Message message(RecordValue record) {
        String text = text(record.get("message"));
        return record.get("kv") instanceof RecordValue pairs
                ? new ShapedMessage(text, PlainText.objects(pairs))
                : new SimpleMessage(text);
    }

    private static @Nullable Marker marker(LogEvent original, @Nullable Value markers) {
        if (!(markers instanceof ArrayValue names) || names.size() == 0) {
            return null;
        }
        String first = text(names.get(0));
        Marker marker = original.getMarker();
        // Not from Log4j's table of markers, which never forgets one.
        return marker != null && marker.getName().equals(first) ? marker : new MarkerManager.Log4jMarker(first);
    }

    private static StringMap context(RecordValue record) {
        StringMap context = ContextDataFactory.createContextData();
        if (record.get("mdc") instanceof RecordValue entries) {
            putAll(entries, Set.of(), context);
        }
        putAll(record, PARTS, context);
        context.freeze();
        return context;
    }

    private static void putAll(RecordValue record, Set<String> except, StringMap context) {
        for (RecordValue.Field field : record) {
            if (!except.contains(field.name())) {
                context.putValue(field.name(), PlainText.of(field.value()));
            }
        }
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : value instanceof StringValue string ? string.text() : PlainText.of(value);
    }
}

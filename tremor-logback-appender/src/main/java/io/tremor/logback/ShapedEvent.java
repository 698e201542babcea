package io.tremor.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.LoggerContextVO;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.helpers.BasicMarkerFactory;

/**
 * What a script has left of a Logback event, as an event again. Fields that scripts know an event by become its parts, a
 * field that is gone is a part that is gone, and what the script added becomes key-value pairs. A result that is no record
 * is the message.
 */
final class ShapedEvent implements ILoggingEvent {
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

    private final ILoggingEvent original;
    private final Level level;
    private final String loggerName;
    private final String threadName;
    private final Instant instant;
    private final String message;
    private final @Nullable String template;
    private final @Nullable Object @Nullable [] arguments;
    private final List<KeyValuePair> keyValues;
    private final Map<String, String> context;
    private final List<Marker> markers;
    private final @Nullable IThrowableProxy exception;

    private ShapedEvent(ILoggingEvent original, RecordValue shaped) {
        this.original = original;
        level = level(original, shaped.get("level"));
        loggerName = text(shaped.get("logger_name"));
        threadName = text(shaped.get("thread_name"));
        instant = instant(original, shaped.get("timestamp"));
        message = text(shaped.get("message"));
        template = shaped.get("template") instanceof StringValue text ? text.text() : null;
        // Without a template they have no place: somebody might look for place-holders in the message.
        arguments = template != null && shaped.get("args") instanceof ArrayValue values ? arguments(values) : null;
        keyValues = keyValues(shaped);
        context = shaped.get("mdc") instanceof RecordValue entries ? context(entries) : Map.of();
        markers = shaped.get("markers") instanceof ArrayValue names ? markers(original, names) : List.of();
        exception = ShapedThrowable.of(original.getThrowableProxy(), shaped.get("exception"));
    }

    /** Returns what is left of {@code original}, which is {@code shaped} now, in the layout {@code raw}. */
    static ILoggingEvent of(ILoggingEvent original, Value shaped) {
        if (shaped instanceof RecordValue record) {
            return new ShapedEvent(original, record);
        }
        LogbackEventView view = new LogbackEventView(original);
        return new ShapedEvent(
                original,
                RecordValue.builder()
                        .put("level", Value.of(view.level()))
                        .put("logger_name", Value.of(Objects.requireNonNullElse(view.loggerName(), "")))
                        .put("thread_name", Value.of(Objects.requireNonNullElse(view.threadName(), "")))
                        .put("message", shaped)
                        .build());
    }

    private static Level level(ILoggingEvent original, @Nullable Value level) {
        String name = text(level);
        // A level of the application's own has another name in scripts.
        return name.equals(new LogbackEventView(original).level())
                ? original.getLevel()
                : Level.toLevel(name, original.getLevel());
    }

    private static Instant instant(ILoggingEvent original, @Nullable Value timestamp) {
        long nanos = timestamp instanceof IntegerValue number && number.isLong()
                ? number.bits()
                : new LogbackEventView(original).timestampNanos();
        return Instant.ofEpochSecond(Math.floorDiv(nanos, NANOS), Math.floorMod(nanos, NANOS));
    }

    private static @Nullable Object[] arguments(ArrayValue values) {
        @Nullable Object[] arguments = new Object[values.size()];
        int at = 0;
        for (Value value : values) {
            arguments[at++] = JavaValue.of(value);
        }
        return arguments;
    }

    private static List<KeyValuePair> keyValues(RecordValue shaped) {
        List<KeyValuePair> pairs = new ArrayList<>();
        if (shaped.get("kv") instanceof RecordValue attached) {
            for (RecordValue.Field field : attached) {
                pairs.add(new KeyValuePair(field.name(), JavaValue.of(field.value())));
            }
        }
        for (RecordValue.Field field : shaped) {
            if (!PARTS.contains(field.name())) {
                pairs.add(new KeyValuePair(field.name(), JavaValue.of(field.value())));
            }
        }
        return Collections.unmodifiableList(pairs);
    }

    private static Map<String, String> context(RecordValue entries) {
        Map<String, String> context = new LinkedHashMap<>();
        for (RecordValue.Field field : entries) {
            context.put(field.name(), JavaValue.text(field.value()));
        }
        return Collections.unmodifiableMap(context);
    }

    /** Returns the markers that are still named: those of the event, and new ones for what the script has named itself. */
    private static List<Marker> markers(ILoggingEvent original, ArrayValue names) {
        List<Marker> markers = new ArrayList<>();
        List<Marker> former = Objects.requireNonNullElse(original.getMarkerList(), List.of());
        for (Value value : names) {
            String name = JavaValue.text(value);
            // Not from SLF4J's table of markers, which never forgets one.
            markers.add(former.stream()
                    .filter(marker -> name.equals(marker.getName()))
                    .findFirst()
                    .orElseGet(() -> new BasicMarkerFactory().getDetachedMarker(name)));
        }
        return Collections.unmodifiableList(markers);
    }

    private static String text(@Nullable Value value) {
        return value == null ? "" : JavaValue.text(value);
    }

    @Override
    public Level getLevel() {
        return level;
    }

    @Override
    public String getLoggerName() {
        return loggerName;
    }

    @Override
    public String getThreadName() {
        return threadName;
    }

    @Override
    public String getMessage() {
        return template == null || arguments == null ? message : template;
    }

    @Override
    @SuppressWarnings("NullAway") // Arguments may be null, and absent: Logback does not say so.
    public @Nullable Object @Nullable [] getArgumentArray() {
        return arguments;
    }

    @Override
    public String getFormattedMessage() {
        return message;
    }

    @Override
    public LoggerContextVO getLoggerContextVO() {
        return original.getLoggerContextVO();
    }

    @Override
    public @Nullable IThrowableProxy getThrowableProxy() {
        return exception;
    }

    @Override
    public StackTraceElement[] getCallerData() {
        return original.getCallerData();
    }

    @Override
    public boolean hasCallerData() {
        return original.hasCallerData();
    }

    @Override
    public List<Marker> getMarkerList() {
        return markers;
    }

    @Override
    public Map<String, String> getMDCPropertyMap() {
        return context;
    }

    @Override
    @SuppressWarnings("deprecation") // As long as Logback has it, somebody may ask.
    public Map<String, String> getMdc() {
        return context;
    }

    @Override
    public long getTimeStamp() {
        return instant.toEpochMilli();
    }

    @Override
    @SuppressWarnings("JavaInstantGetSecondsGetNano") // Those within the second is what Logback means.
    public int getNanoseconds() {
        return instant.getNano();
    }

    @Override
    public Instant getInstant() {
        return instant;
    }

    @Override
    public long getSequenceNumber() {
        return original.getSequenceNumber();
    }

    @Override
    public List<KeyValuePair> getKeyValuePairs() {
        return keyValues;
    }

    @Override
    public void prepareForDeferredProcessing() {
        // Everything is at hand already.
    }
}

package io.tremor.engine.appender;

import io.tremor.api.appender.LogEventView;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log event once, part by part, so that nothing of the application is looked at later. A part that fails is
 * left out and named in the field {@code unreadable}; one that is too long is cut and named in {@code truncated}.
 *
 * <p>This is all that a caller pays for, so it copies what may change and computes nothing.
 */
final class EventCapture implements Consumer<@Nullable Object>, BiConsumer<String, @Nullable Object> {
    private static final int FEW = 4;
    private static final int BYTES_PER_CHAR = 2;
    private static final int PER_ENTRY = 32;

    @Nullable
    String level;

    long timestampNanos;

    @Nullable
    String logger;

    @Nullable
    String thread;

    @Nullable
    String message;

    @Nullable
    String template;

    @Nullable
    Map<String, String> frozenContext;

    @Nullable
    RareParts rare;

    private final PartCapture part = new PartCapture();
    private @Nullable Object[] arguments = PartCapture.NOTHING;
    private int argumentCount;
    private boolean readsMarkers;
    private @Nullable RecordBuilder pairs;
    private @Nullable List<Value> names;
    private @Nullable Throwable trouble;
    private long characters;
    private int size = Envelope.OVERHEAD;

    private EventCapture() {}

    /** Reads {@code event}; {@code wantsCaller} asks for the line of code as well. */
    static EventCapture of(LogEventView event, boolean wantsCaller) {
        EventCapture capture = new EventCapture();
        capture.readHeader(event);
        capture.readMessage(event);
        capture.readContext(event);
        capture.readRareParts(event, wantsCaller);
        return capture;
    }

    /** Returns the first thing that failed while the event was read; the parts concerned are marked. */
    @Nullable
    Throwable trouble() {
        return trouble;
    }

    /** Returns about how many bytes of the heap the event takes. */
    int size() {
        return (int) Math.min(Integer.MAX_VALUE, size + characters * BYTES_PER_CHAR);
    }

    /**
     * Returns the arguments, {@link #argumentCount()} of them, then nothing: immutable objects of the JDK as they are,
     * everything else as a value.
     */
    @Nullable
    Object[] arguments() {
        return arguments;
    }

    /** Returns how many arguments there are. */
    int argumentCount() {
        return argumentCount;
    }

    private void readHeader(LogEventView event) {
        try {
            level = fit(EventPart.LEVEL, event.level());
        } catch (Throwable e) {
            failed(EventPart.LEVEL, e);
        }
        try {
            logger = fit(EventPart.LOGGER_NAME, event.loggerName());
        } catch (Throwable e) {
            failed(EventPart.LOGGER_NAME, e);
        }
        try {
            thread = fit(EventPart.THREAD_NAME, event.threadName());
        } catch (Throwable e) {
            failed(EventPart.THREAD_NAME, e);
        }
        try {
            timestampNanos = event.timestampNanos();
        } catch (Throwable e) {
            failed(EventPart.TIMESTAMP, e);
        }
    }

    private void readMessage(LogEventView event) {
        try {
            message = fit(EventPart.MESSAGE, event.message());
            characters += message == null ? 0 : message.length();
        } catch (Throwable e) {
            failed(EventPart.MESSAGE, e);
        }
        try {
            template = fit(EventPart.TEMPLATE, event.template());
        } catch (Throwable e) {
            failed(EventPart.TEMPLATE, e);
        }
        try {
            event.forEachArgument(this);
        } catch (Throwable e) {
            part.failed(e);
        }
        end(EventPart.ARGS);
    }

    private void readContext(LogEventView event) {
        try {
            Map<String, String> frozen = event.frozenContext();
            if (frozen != null) {
                frozenContext = frozen.isEmpty() ? null : frozen;
                size += PER_ENTRY * frozen.size();
                return;
            }
        } catch (Throwable e) {
            failed(EventPart.MDC, e);
        }
        try {
            event.forEachContextEntry(this::accept);
        } catch (Throwable e) {
            part.failed(e);
        }
        if (pairs != null) {
            rare().context = takePairs(pairs);
        }
        end(EventPart.MDC);
    }

    private void readRareParts(LogEventView event, boolean wantsCaller) {
        try {
            String name = fit(EventPart.LEVEL_NAME, event.levelName());
            if (name != null) {
                rare().levelName = name;
            }
        } catch (Throwable e) {
            failed(EventPart.LEVEL_NAME, e);
        }
        try {
            event.forEachKeyValue(this);
        } catch (Throwable e) {
            part.failed(e);
        }
        if (pairs != null) {
            rare().keyValues = takePairs(pairs);
        }
        end(EventPart.KV);
        readMarkers(event);
        readException(event);
        if (wantsCaller) {
            readCaller(event);
        }
    }

    private void readMarkers(LogEventView event) {
        readsMarkers = true;
        try {
            event.forEachMarker(this::accept);
        } catch (Throwable e) {
            part.failed(e);
        }
        if (names != null) {
            rare().markers = ArrayValue.of(names);
        }
        end(EventPart.MARKERS);
    }

    private void readException(LogEventView event) {
        try {
            Throwable exception = event.exception();
            if (exception != null) {
                rare().exception = ExceptionCapture.of(exception, part);
            }
        } catch (Throwable e) {
            part.failed(e);
        }
        end(EventPart.EXCEPTION);
    }

    private void readCaller(LogEventView event) {
        try {
            StackTraceElement caller = event.caller();
            if (caller != null) {
                rare().caller = CallerCapture.of(caller, part);
            }
        } catch (Throwable e) {
            part.failed(e);
        }
        end(EventPart.CALLER);
    }

    /** Takes a pair of those that are being read. */
    @Override
    public void accept(String key, @Nullable Object value) {
        if (part.hasRoom()) {
            RecordBuilder open = pairs == null ? RecordValue.builder() : pairs;
            pairs = open;
            open.put(part.key(key), ArgumentCapture.of(value, part));
        }
    }

    private Value takePairs(RecordBuilder all) {
        pairs = null;
        return all.build();
    }

    /** Takes an argument, or the name of a marker, whatever is being read. */
    @Override
    public void accept(@Nullable Object argument) {
        if (!part.hasRoom()) {
            return;
        }
        if (readsMarkers) {
            List<Value> open = names == null ? new ArrayList<>() : names;
            names = open;
            open.add(ArgumentCapture.of(argument, part));
            return;
        }
        if (argumentCount == arguments.length) {
            arguments = Arrays.copyOf(arguments, Math.max(FEW, argumentCount * 2));
        }
        arguments[argumentCount++] = ArgumentCapture.snapshot(argument, part);
    }

    private @Nullable String fit(EventPart name, @Nullable String text) {
        if (text == null || text.length() <= EventLimit.BYTES) {
            return text;
        }
        rare().markTruncated(name);
        return PartCapture.head(text, EventLimit.BYTES);
    }

    /** Notes what became of a part that {@link #part} has read, and prepares it for the next one. */
    private void end(EventPart name) {
        if (part.isUntouched()) {
            return;
        }
        if (part.isCut()) {
            rare().markTruncated(name);
        }
        Throwable thrown = part.trouble();
        if (thrown != null) {
            failed(name, thrown);
        }
        characters += part.size();
        part.reset();
    }

    private void failed(EventPart name, Throwable thrown) {
        rare().markUnreadable(name);
        trouble = trouble == null ? thrown : trouble;
    }

    private RareParts rare() {
        RareParts known = rare;
        if (known == null) {
            known = new RareParts();
            rare = known;
        }
        return known;
    }
}

package io.tremor.engine.appender;

import io.tremor.api.appender.LogEventView;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a log event once, part by part, so that nothing of the application is looked at later. A part that fails is left
 * out and named in the field {@code unreadable}; one that is too long is cut and named in {@code truncated}.
 */
final class EventCapture {
    static final Key TRUNCATED = Key.of("truncated");
    static final Key UNREADABLE = Key.of("unreadable");

    private static final List<EventPart> PARTS = List.of(EventPart.values());

    private final RecordBuilder record = RecordValue.builder();
    private final List<Value> truncated = new ArrayList<>(0);
    private final List<Value> unreadable = new ArrayList<>(0);
    private @Nullable Throwable trouble;
    private long size;

    private EventCapture() {}

    static CapturedEvent of(LogEventView event) {
        EventCapture capture = new EventCapture();
        for (EventPart part : PARTS) {
            capture.read(part, event);
        }
        return capture.finish();
    }

    private void read(EventPart part, LogEventView event) {
        PartCapture capture = new PartCapture();
        Value value = null;
        try {
            value = part.read(event, capture);
        } catch (Throwable e) {
            capture.failed(e);
        }
        if (value != null) {
            record.put(part.key(), value);
        }
        if (capture.isCut()) {
            truncated.add(Value.of(part.key().text()));
        }
        if (capture.trouble() != null) {
            unreadable.add(Value.of(part.key().text()));
            trouble = trouble == null ? capture.trouble() : trouble;
        }
        size += capture.size();
    }

    private CapturedEvent finish() {
        if (!truncated.isEmpty()) {
            record.put(TRUNCATED, ArrayValue.of(truncated));
        }
        if (!unreadable.isEmpty()) {
            record.put(UNREADABLE, ArrayValue.of(unreadable));
        }
        return new CapturedEvent(record.build(), size, trouble);
    }
}

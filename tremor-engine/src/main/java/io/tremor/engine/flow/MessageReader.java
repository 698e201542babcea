package io.tremor.engine.flow;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.preprocessor.MessageHandler;
import java.io.IOException;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes an event of each message, and reports and counts those that none can be made of. */
final class MessageReader implements MessageHandler {
    private static final String NO_MEMORY = "the message needs more memory than there is";

    private final Codec decoder;
    private final IngestStamps stamps;
    private final StreamListener listener;
    private final EventReceiver receiver;
    private final int maxMessage;
    private final @Nullable URI origin;

    /** {@link #event}, made once: a method reference in the loop could be an object per event. */
    private final Function<Value, Object> event = this::event;

    private long batchOffset;
    private int length;
    private long messages;
    private long blank;
    private long events;
    private long skipped;

    MessageReader(StreamOptions options, IngestStamps stamps, StreamListener listener, EventReceiver receiver) {
        this.stamps = stamps;
        this.listener = listener;
        this.receiver = receiver;
        decoder = CodecProvider.named(options.decoder()).create();
        maxMessage = options.maxMessage();
        origin = options.origin();
    }

    /** Says where in the stream the array starts that the next messages lie in. */
    void startBatch(long offset) {
        batchOffset = offset;
        stamps.startBatch();
    }

    @Override
    public void message(byte[] bytes, int offset, int length) throws IOException {
        messages++;
        this.length = length;
        try {
            decoder.decode(bytes, offset, length, event);
        } catch (DecodeException e) {
            skip(offset, e.diagnostic());
        } catch (OutOfMemoryError e) {
            // Nearly always an array that one message made grow; what failed to be made holds nothing, so there is room
            // again.
            skip(offset, Diagnostic.error(ErrorCode.MESSAGE_TOO_LONG, NO_MEMORY, null));
        }
        receiver.messageDone();
    }

    @Override
    public void blank() {
        messages++;
        blank++;
    }

    @Override
    public void tooLong(int offset) {
        messages++;
        String message = "the message is longer than " + maxMessage + " bytes";
        skip(offset, Diagnostic.error(ErrorCode.MESSAGE_TOO_LONG, message, null));
    }

    /** Returns what has been counted. */
    StreamReport report() {
        return receiver.report(new EventReceiver.Seen(messages, blank, skipped));
    }

    private void skip(int offset, Diagnostic diagnostic) {
        skipped++;
        listener.skipped(messages, batchOffset + offset, diagnostic);
    }

    private Object event(Value value) {
        EventId id = new EventId(0, events++);
        receiver.event(new Event(value, RecordValue.empty(), stamps.next(), origin, id), messages, length);
        return this;
    }
}

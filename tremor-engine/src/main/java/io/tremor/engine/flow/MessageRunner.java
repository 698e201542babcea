package io.tremor.engine.flow;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.event.Event;
import io.tremor.api.event.EventId;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Session;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.engine.postprocessor.Postprocessor;
import io.tremor.engine.preprocessor.MessageHandler;
import java.io.IOException;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes each message through decoder, script, encoder and postprocessor, and counts what became of it. */
final class MessageRunner implements MessageHandler {
    private static final int ROOM_FOR_FRAME = 64;
    private static final String NO_MEMORY = "the message needs more memory than there is";

    private final Codec decoder;
    private final Session session;
    private final Codec encoder;
    private final Postprocessor postprocessor;
    private final OutputBatch output;
    private final IngestStamps stamps;
    private final StreamListener listener;
    private final int maxMessage;
    private final @Nullable URI origin;

    /** {@link #event}, made once: a method reference in the loop could be an object per event. */
    private final Function<Value, Outcome> event = this::event;

    private long batchOffset;
    private long messages;
    private long blank;
    private long events;
    private long emitted;
    private long dropped;
    private long failed;
    private long skipped;

    MessageRunner(
            Session session, StreamOptions options, OutputBatch output, IngestStamps stamps, StreamListener listener) {
        this.session = session;
        this.output = output;
        this.stamps = stamps;
        this.listener = listener;
        this.decoder = CodecProvider.named(options.decoder()).create();
        this.encoder = CodecProvider.named(options.encoder()).create();
        this.postprocessor = Postprocessor.named(options.postprocessor());
        this.maxMessage = options.maxMessage();
        this.origin = options.origin();
    }

    /** Says where in the stream the array starts that the next messages lie in. */
    void startBatch(long offset) {
        batchOffset = offset;
        stamps.startBatch();
    }

    @Override
    public void message(byte[] bytes, int offset, int length) throws IOException {
        messages++;
        try {
            // What comes out is rarely longer than what came in: room for it at once saves growing step by step.
            output.buffer().reserve(length + ROOM_FOR_FRAME);
            decoder.decode(bytes, offset, length, event);
        } catch (DecodeException e) {
            skip(offset, e.diagnostic());
        } catch (OutOfMemoryError e) {
            // Nearly always an array that one message made grow; what failed to be made holds nothing, so there is room
            // again.
            skip(offset, Diagnostic.error(ErrorCode.MESSAGE_TOO_LONG, NO_MEMORY, null));
        }
        output.writeIfFull();
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
        return new StreamReport(messages, blank, emitted, dropped, failed, skipped);
    }

    private void skip(int offset, Diagnostic diagnostic) {
        skipped++;
        listener.skipped(messages, batchOffset + offset, diagnostic);
    }

    private Outcome event(Value value) {
        EventId id = new EventId(0, events++);
        Outcome outcome = session.run(new Event(value, RecordValue.empty(), stamps.next(), origin, id));
        if (outcome instanceof Outcome.Emitted out) {
            emit(out.event().value());
        } else if (outcome instanceof Outcome.Failed failure) {
            failed++;
            listener.failed(messages, failure.diagnostic());
        } else {
            dropped++;
        }
        return outcome;
    }

    private void emit(Value value) {
        OutputBuffer buffer = output.buffer();
        int start = buffer.length();
        boolean whole = false;
        try {
            encoder.encode(value, buffer);
            postprocessor.frame(buffer, start);
            whole = true;
        } finally {
            if (!whole) {
                buffer.truncate(start);
            }
        }
        emitted++;
    }
}

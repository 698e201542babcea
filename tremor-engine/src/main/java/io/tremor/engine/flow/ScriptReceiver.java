package io.tremor.engine.flow;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.event.Event;
import io.tremor.api.script.Outcome;
import io.tremor.api.script.Session;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.api.value.Value;
import io.tremor.engine.postprocessor.Postprocessor;
import java.io.IOException;

/** Takes each event through script, encoder and postprocessor to the output. */
final class ScriptReceiver implements EventReceiver {
    private static final int ROOM_FOR_FRAME = 64;

    private final Session session;
    private final Codec encoder;
    private final Postprocessor postprocessor;
    private final OutputBatch output;
    private final StreamListener listener;
    private long emitted;
    private long dropped;
    private long failed;

    ScriptReceiver(Session session, StreamOptions options, OutputBatch output, StreamListener listener) {
        this.session = session;
        this.output = output;
        this.listener = listener;
        encoder = CodecProvider.named(options.encoder()).create();
        postprocessor = Postprocessor.named(options.postprocessor());
    }

    @Override
    public void event(Event event, long message, int length) {
        // What comes out is rarely longer than what came in: room for it at once saves growing step by step.
        output.buffer().reserve(length + ROOM_FOR_FRAME);
        Outcome outcome = session.run(event);
        if (outcome instanceof Outcome.Emitted out) {
            emit(out.event().value());
        } else if (outcome instanceof Outcome.Failed failure) {
            failed++;
            listener.failed(message, failure.diagnostic());
        } else {
            dropped++;
        }
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

    @Override
    public void messageDone() throws IOException {
        output.writeIfFull();
    }

    @Override
    public void idle() throws IOException {
        output.flush();
    }

    @Override
    public StreamReport report(Seen seen) {
        return new StreamReport(seen.messages(), seen.blank(), emitted, dropped, failed, seen.skipped());
    }
}

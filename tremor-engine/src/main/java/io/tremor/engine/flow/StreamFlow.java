package io.tremor.engine.flow;

import io.tremor.api.Clock;
import io.tremor.api.event.Event;
import io.tremor.api.script.Script;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.engine.preprocessor.Preprocessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Predicate;

/**
 * The events of a stream, until it ends: reads, cuts into messages, and hands them to {@link MessageReader}. Uses one
 * input buffer, whatever the length of the stream.
 */
public final class StreamFlow {
    private final InputWindow input;
    private final Preprocessor preprocessor;
    private final MessageReader reader;
    private final EventReceiver receiver;

    private StreamFlow(
            InputStream input, StreamOptions options, StreamListener listener, Clock clock, EventReceiver receiver) {
        this.receiver = receiver;
        this.input = new InputWindow(input, options.maxMessage());
        preprocessor = Preprocessor.named(options.preprocessor(), options.maxMessage());
        reader = new MessageReader(options, new IngestStamps(clock, options), listener, receiver);
    }

    /**
     * Runs a script over a stream; see {@link io.tremor.api.Tremor#run}. What the script has emitted is written before an
     * exception leaves.
     */
    public static StreamReport run(
            Script script, InputStream input, OutputStream output, StreamOptions options, StreamListener listener)
            throws IOException {
        return run(script, input, output, options, listener, Clock.system());
    }

    static StreamReport run(
            Script script,
            InputStream input,
            OutputStream output,
            StreamOptions options,
            StreamListener listener,
            Clock clock)
            throws IOException {
        EventReceiver receiver = new ScriptReceiver(script.session(), options, new OutputBatch(output), listener);
        return new StreamFlow(input, options, listener, clock, receiver).run();
    }

    /** Hands the events of a stream to {@code taker}; see {@link io.tremor.api.Tremor#read}. */
    public static StreamReport read(
            InputStream input, StreamOptions options, StreamListener listener, Predicate<Event> taker)
            throws IOException {
        return new StreamFlow(input, options, listener, Clock.system(), new HandOver(taker)).run();
    }

    private StreamReport run() throws IOException {
        try {
            while (input.fill()) {
                reader.startBatch(input.offset());
                input.release(preprocessor.cut(input.bytes(), input.start(), input.end(), reader));
                if (!input.isReady()) {
                    receiver.idle();
                }
            }
            reader.startBatch(input.offset());
            preprocessor.finish(input.bytes(), input.start(), input.end(), reader);
        } finally {
            receiver.idle();
        }
        return reader.report();
    }
}

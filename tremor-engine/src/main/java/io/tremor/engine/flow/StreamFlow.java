package io.tremor.engine.flow;

import io.tremor.api.Clock;
import io.tremor.api.script.Script;
import io.tremor.api.stream.StreamListener;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.engine.preprocessor.Preprocessor;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A script over a stream: reads, cuts into messages, and hands them to {@link MessageRunner}, until the stream ends. Uses
 * one input and one output buffer, whatever the length of the stream.
 */
public final class StreamFlow {
    private final InputWindow input;
    private final OutputBatch output;
    private final Preprocessor preprocessor;
    private final MessageRunner runner;

    private StreamFlow(InputWindow input, OutputBatch output, Preprocessor preprocessor, MessageRunner runner) {
        this.input = input;
        this.output = output;
        this.preprocessor = preprocessor;
        this.runner = runner;
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
        OutputBatch batch = new OutputBatch(output);
        return new StreamFlow(
                        new InputWindow(input, options.maxMessage()),
                        batch,
                        Preprocessor.named(options.preprocessor(), options.maxMessage()),
                        new MessageRunner(script.session(), options, batch, new IngestStamps(clock, options), listener))
                .run();
    }

    private StreamReport run() throws IOException {
        try {
            while (input.fill()) {
                runner.startBatch(input.offset());
                input.release(preprocessor.cut(input.bytes(), input.start(), input.end(), runner));
                if (!input.isReady()) {
                    output.flush();
                }
            }
            runner.startBatch(input.offset());
            preprocessor.finish(input.bytes(), input.start(), input.end(), runner);
        } finally {
            output.flush();
        }
        return runner.report();
    }
}

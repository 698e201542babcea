package io.tremor.engine.appender;

import io.tremor.api.Clock;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.spi.Sink;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A program that logs more than its sink can take so soon, and ends. */
final class EndingProgram {
    static final int EVENTS = 100_000;

    private EndingProgram() {}

    public static void main(String[] arguments) {
        String end = arguments[0];
        ShaperOptions options = ShaperOptions.builder((message, cause) -> {})
                .fields("raw")
                .set("budget", "128 MiB")
                .set("drain", end.equals("exitFromSink") ? "1 s" : "30 s")
                .build();
        Sink sink = new StandardOutput(end.equals("exitFromSink"));
        QueuedShaper shaper = Shapers.start(
                new LineBuilder(options, Clock.system()).sinks(CodecProvider.named("json"), List.of(sink)), options);
        for (int i = 0; i < EVENTS; i++) {
            shaper.offer(new TestEvent("event " + i));
        }
        if (end.equals("exit")) {
            System.exit(0);
        }
        if (end.equals("signal")) {
            System.err.println("ready");
            LockSupport.park();
        }
        if (end.equals("throw")) {
            throw new IllegalStateException("nobody catches this");
        }
    }

    private record StandardOutput(boolean exits) implements Sink {
        @Override
        public void write(OutputBuffer events) throws IOException {
            if (exits) {
                System.exit(0);
            }
            events.writeTo(System.out);
        }

        @Override
        public void flush() {
            System.out.flush();
        }

        @Override
        public void close() {}
    }
}

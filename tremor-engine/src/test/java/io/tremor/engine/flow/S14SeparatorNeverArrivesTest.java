package io.tremor.engine.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Script;
import io.tremor.api.script.Source;
import io.tremor.api.stream.StreamOptions;
import io.tremor.api.stream.StreamReport;
import io.tremor.engine.lang.ScriptCompiler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** A stream without a line feed costs two times the limit at most, is reported once, and what follows goes through. */
class S14SeparatorNeverArrivesTest {
    private static final int LIMIT = 4 << 20;
    private static final Script EVENT = ScriptCompiler.compile(Source.of("event"), CompileOptions.DEFAULTS);

    private final RecordedRun run = new RecordedRun();

    @Test
    void skipsFiftyMegabytesInTwiceTheLimit() throws IOException {
        StreamOptions options = StreamOptions.DEFAULT.withMaxMessage(LIMIT);
        InputStream stream = new SequenceInputStream(
                new Endless(50_000_000), new ByteArrayInputStream("\n{\"a\":1}".getBytes(StandardCharsets.UTF_8)));
        run.run(EVENT, options, "{}");

        long before = allocated();
        StreamReport report = run.run(EVENT, options, stream);
        long used = allocated() - before;

        assertThat(report).isEqualTo(new StreamReport(2, 0, 1, 0, 0, 1));
        assertThat(run.output()).isEqualTo("{}\n{\"a\":1}\n");
        assertThat(run.reports).containsExactly("skipped 1 at 0: the message is longer than 4194304 bytes");
        // All that was ever allocated, so the heap at any time held less; the rest is what any run needs.
        assertThat(used).isLessThan(2L * LIMIT + (1 << 20));
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** The same letter, many times. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            throw new AssertionError("reads byte by byte");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            int count = (int) Math.min(left, length);
            Arrays.fill(bytes, offset, offset + count, (byte) 'x');
            left -= count;
            return count == 0 ? -1 : count;
        }

        @Override
        public int available() {
            return (int) left;
        }
    }
}

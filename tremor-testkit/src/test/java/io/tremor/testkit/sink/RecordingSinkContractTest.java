package io.tremor.testkit.sink;

import io.tremor.api.spi.Sink;
import io.tremor.testkit.RecordingSink;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

final class RecordingSinkContractTest extends SinkContract {
    @Override
    protected SinkPeer peer() {
        return new Memory();
    }

    /** Holds the sinks themselves, since they remember. */
    private static final class Memory implements SinkPeer {
        private final List<RecordingSink> sinks = new ArrayList<>();
        private boolean isDead;

        @Override
        public Sink open() {
            sinks.add(new RecordingSink());
            fail();
            return sinks.get(sinks.size() - 1);
        }

        @Override
        public List<String> awaitLines(int count) {
            return sinks.stream().flatMap(sink -> sink.take().stream()).toList();
        }

        @Override
        public void die() {
            isDead = true;
            fail();
        }

        @Override
        public void revive() {
            isDead = false;
            fail();
        }

        private void fail() {
            sinks.forEach(sink -> sink.failWith(isDead ? new IOException("nobody is there") : null));
        }

        @Override
        public void close() {}
    }
}

package io.tremor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.tremor.api.codec.OutputBuffer;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class RecordingSinkTest {
    private final RecordingSink sink = new RecordingSink();

    @Test
    void remembersLinesUntilTheyAreTaken() throws IOException {
        sink.write(buffer("a\nb\n"));
        sink.write(buffer("c\rd\n\n"));
        assertThat(sink.lines()).containsExactly("a", "b", "c\rd", "");
        assertThat(sink.take()).hasSize(4);
        assertThat(sink.take()).isEmpty();
        assertThat(sink.writes()).isEqualTo(2);
    }

    @Test
    void failsAsToldAndThenNoMore() throws IOException {
        IOException failure = new IOException("disk full");
        sink.failWith(failure);
        assertThatThrownBy(() -> sink.write(buffer("lost\n"))).isSameAs(failure);
        sink.failWith(null);
        sink.write(buffer("kept\n"));
        assertThat(sink.text()).isEqualTo("kept\n");
    }

    @Test
    void takesNothingMoreOnceItIsClosed() {
        sink.flush();
        sink.close();
        assertThat(sink.isClosed()).isTrue();
        assertThat(sink.flushes()).isEqualTo(1);
        assertThatThrownBy(() -> sink.write(buffer("late\n"))).isInstanceOf(IOException.class);
    }

    @Test
    void reportsASecondWriterAtATime() throws IOException {
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        sink.beforeWrite(() -> CompletableFuture.runAsync(
                        () -> thrown.set(catchThrowable(() -> sink.write(buffer("b\n")))))
                .join());
        sink.write(buffer("a\n"));
        assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
        assertThat(sink.lines()).containsExactly("a");
    }

    private static OutputBuffer buffer(String text) {
        OutputBuffer buffer = new OutputBuffer(16);
        for (char c : text.toCharArray()) {
            buffer.write(c);
        }
        return buffer;
    }
}

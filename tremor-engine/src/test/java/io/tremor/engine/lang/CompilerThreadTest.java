package io.tremor.engine.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CompilerThreadTest {
    @Test
    void hasRoomForDeepRecursionWhateverTheCallerHas() throws InterruptedException {
        int[] depth = new int[1];
        Thread caller =
                new Thread(null, () -> depth[0] = CompilerThread.call(() -> depthOf(20_000)), "small", 256 << 10);
        caller.start();
        caller.join();

        assertThat(depth[0]).isEqualTo(20_000);
    }

    @Test
    void throwsHereWhatWasThrownThere() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> CompilerThread.call(() -> {
                    throw new IllegalStateException("snot");
                }))
                .withMessage("snot");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> CompilerThread.call(() -> {
                    throw new AssertionError("badger");
                }));
    }

    @Test
    void keepsAnInterruptForTheCaller() {
        Thread.currentThread().interrupt();

        assertThat(CompilerThread.call(() -> "done")).isEqualTo("done");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int depthOf(int levels) {
        return levels == 0 ? 0 : 1 + depthOf(levels - 1);
    }
}

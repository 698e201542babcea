package io.tremor.engine.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    @Test
    void letsTheBurstOfOneSecondThroughAndThenAsManyAsComeEvenly() {
        RateLimit limit = new RateLimit(10, 0);
        assertThat(taken(limit, 20, 0)).isEqualTo(10);
        assertThat(taken(limit, 20, SECOND / 10)).isEqualTo(1);
        assertThat(taken(limit, 20, SECOND / 2)).isEqualTo(4);
        assertThat(taken(limit, 200, 100 * SECOND)).isEqualTo(10);
    }

    @Test
    void worksWithAClockThatStartsAnywhere() {
        for (long start : new long[] {Long.MIN_VALUE, -1, 0, Long.MAX_VALUE - SECOND}) {
            RateLimit limit = new RateLimit(3, start);
            assertThat(taken(limit, 9, start)).isEqualTo(3);
            assertThat(taken(limit, 9, start + 2 * SECOND)).isEqualTo(3);
        }
    }

    private static int taken(RateLimit limit, int asked, long now) {
        int taken = 0;
        for (int i = 0; i < asked; i++) {
            taken += limit.tryTake(now) ? 1 : 0;
        }
        return taken;
    }
}

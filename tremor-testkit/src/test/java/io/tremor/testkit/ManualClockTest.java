package io.tremor.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class ManualClockTest {
    private final ManualClock clock = new ManualClock(Instant.EPOCH);

    @Test
    void standsStillUntilToldToMove() {
        assertThat(clock.wallNanos()).isZero();
        clock.advance(Duration.ofMillis(2));
        assertThat(clock.wallNanos()).isEqualTo(2_000_000);
        assertThat(clock.monoNanos()).isEqualTo(2_000_000);
    }

    @Test
    void sleepingLetsTimePassExceptForTheInterrupted() {
        clock.sleep(5);
        assertThat(clock.monoNanos()).isEqualTo(5);
        Thread.currentThread().interrupt();
        clock.sleep(5);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(clock.monoNanos()).isEqualTo(5);
    }

    @Test
    void theTimeOfDayMayJumpAndNothingElse() {
        clock.advance(Duration.ofNanos(7));
        clock.setWall(Instant.parse("1969-12-31T23:59:59Z"));
        assertThat(clock.wallNanos()).isEqualTo(-1_000_000_000);
        assertThat(clock.monoNanos()).isEqualTo(7);
        assertThatThrownBy(() -> clock.advance(Duration.ofNanos(-1))).isInstanceOf(IllegalArgumentException.class);
    }
}

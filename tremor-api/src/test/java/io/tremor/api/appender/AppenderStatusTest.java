package io.tremor.api.appender;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AppenderStatusTest {
    private final List<String> said = new ArrayList<>();
    private final AppenderStatus status = new AppenderStatus((message, cause) -> said.add(message + " | " + cause));

    @Test
    void whatStartsIsHandedOn() {
        assertThat(status.started(() -> "running")).isEqualTo("running");
        assertThat(said).isEmpty();
    }

    @Test
    void anExplanationStandsForItselfAndAnythingElseComesWithItsTrace() {
        assertThat(status.<String>started(() -> {
                    throw new IllegalArgumentException("there is no sink `x:`");
                }))
                .isNull();
        assertThat(status.<String>started(() -> {
                    throw new NoClassDefFoundError("some/Library");
                }))
                .isNull();
        assertThat(said)
                .containsExactly(
                        "not started: there is no sink `x:` | null",
                        "not started: java.lang.NoClassDefFoundError: some/Library"
                                + " | java.lang.NoClassDefFoundError: some/Library");
    }

    @Test
    void lostEventsAreReportedOnceInAWhile() {
        for (int i = 0; i < 100; i++) {
            status.lost(new StackOverflowError());
        }
        assertThat(said)
                .containsExactly("a log event is lost: java.lang.StackOverflowError | java.lang.StackOverflowError");
    }

    @Test
    void aChannelThatFailsDoesNotMatterWhereAnEventIsLost() {
        new AppenderStatus((message, cause) -> {
                    throw new IllegalStateException();
                })
                .lost(new IllegalStateException());
    }
}

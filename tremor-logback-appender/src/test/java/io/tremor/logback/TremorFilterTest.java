package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.core.spi.FilterReply;
import io.tremor.api.spi.EngineProvider;
import io.tremor.api.value.Value;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TremorFilterTest {
    private final LogbackCalls logback = new LogbackCalls();

    private TremorFilter filter(Supplier<EngineProvider> engine) {
        TremorFilter filter = new TremorFilter(engine);
        filter.setContext(logback.context);
        filter.setParent(logback.keeper());
        return filter;
    }

    private FilterReply decide(TremorFilter filter, Level level) {
        return filter.decide(logback.event(level, "hello"));
    }

    @Test
    void deniesWhatTheScriptDropsAndHasNoOpinionAboutTheRest() {
        FakeEngine engine =
                new FakeEngine(event -> event.level().equals("DEBUG") ? null : Value.of("of no consequence"));
        TremorFilter filter = filter(() -> engine);
        assertThat(decide(filter, Level.DEBUG)).isEqualTo(FilterReply.NEUTRAL);
        filter.start();
        assertThat(decide(filter, Level.DEBUG)).isEqualTo(FilterReply.DENY);
        assertThat(decide(filter, Level.INFO)).isEqualTo(FilterReply.NEUTRAL);
        logback.context.stop();
        assertThat(decide(filter, Level.DEBUG)).isEqualTo(FilterReply.NEUTRAL);
        assertThat(engine.calls).containsExactly("close formatter");
    }

    @ParameterizedTest
    @CsvSource({"pass, NEUTRAL", "messageOnly, DENY", "drop, DENY"})
    void withoutAnEngineOnErrorDecides(String fate, FilterReply reply) {
        TremorFilter filter = filter(() -> {
            throw new IllegalStateException("No tremor engine found");
        });
        filter.setOnError(fate);
        filter.start();
        assertThat(decide(filter, Level.INFO)).isEqualTo(reply);
        assertThat(logback.errors()).containsExactly("TremorFilter [KEEPER] not started: No tremor engine found");
    }

    @Test
    void whateverFailsLosesTheEventAndIsReported() {
        TremorFilter filter = filter(() -> new FakeEngine(event -> {
            throw new StackOverflowError();
        }));
        filter.start();
        assertThat(decide(filter, Level.INFO)).isEqualTo(FilterReply.DENY);
        assertThat(logback.errors())
                .containsExactly("TremorFilter [KEEPER] a log event is lost: java.lang.StackOverflowError");
    }
}

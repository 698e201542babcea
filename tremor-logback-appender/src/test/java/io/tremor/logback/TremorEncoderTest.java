package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.core.encoder.EncoderBase;
import io.tremor.api.value.Value;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class TremorEncoderTest {
    private final LogbackCalls logback = new LogbackCalls();

    private TremorEncoder encoder(FakeEngine engine) {
        TremorEncoder encoder = new TremorEncoder(() -> engine);
        encoder.setContext(logback.context);
        encoder.setParent(logback.keeper());
        encoder.setFields("otel");
        encoder.start();
        return encoder;
    }

    private String encode(TremorEncoder encoder, Level level, String message) {
        return new String(encoder.encode(logback.event(level, message)), StandardCharsets.UTF_8);
    }

    @Test
    void anEventIsALineAndADroppedOneIsNothing() {
        FakeEngine engine =
                new FakeEngine(event -> event.level().equals("DEBUG") ? null : Value.of("<" + event.message() + ">"));
        TremorEncoder encoder = encoder(engine);
        assertThat(encode(encoder, Level.INFO, "first")).isEqualTo("<first>\n");
        assertThat(encode(encoder, Level.DEBUG, "hidden")).isEmpty();
        assertThat(encode(encoder, Level.INFO, "2")).isEqualTo("<2>\n");
        assertThat(encoder.headerBytes()).isEmpty();
        assertThat(encoder.footerBytes()).isEmpty();
        assertThat(engine.formatters).singleElement().satisfies(options -> {
            assertThat(options.name()).isEqualTo("KEEPER");
            assertThat(options.fields()).isEqualTo("otel");
        });
    }

    @Test
    void aTextThatIsEncodedWhileAnotherIsHasABufferOfItsOwn() {
        EncoderBase<?>[] self = new EncoderBase<?>[1];
        FakeEngine engine = new FakeEngine(event -> {
            if ("outer".equals(event.message())) {
                encode((TremorEncoder) self[0], Level.INFO, "inner");
            }
            return Value.of(String.valueOf(event.message()));
        });
        TremorEncoder encoder = encoder(engine);
        self[0] = encoder;
        assertThat(encode(encoder, Level.INFO, "outer")).isEqualTo("outer\n");
    }

    @Test
    void whateverFailsIsReportedAndNothingIsWritten() {
        TremorEncoder encoder = encoder(new FakeEngine(event -> {
            throw new OutOfMemoryError();
        }));
        assertThat(encode(encoder, Level.INFO, "hello")).isEmpty();
        assertThat(encode(encoder, Level.INFO, "hello")).isEmpty();
        assertThat(logback.errors())
                .containsExactly("TremorEncoder [KEEPER] a log event is lost: java.lang.OutOfMemoryError");
    }

    @Test
    void stopsWithTheContextOnceItsAppendersHave() {
        FakeEngine engine = new FakeEngine();
        TremorEncoder encoder = encoder(engine);
        logback.context.reset();
        assertThat(encoder.isStarted()).isFalse();
        assertThat(engine.calls).containsExactly("close formatter");
    }
}

package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import io.tremor.api.Json;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Whatever an application logs through a real logger: nothing comes back, and each event is one line of JSON. */
final class A1HostileEventsIT {
    private static final int EVENTS = 5_000;

    private static final List<Supplier<? extends Throwable>> THROWABLES = List.of(
            IllegalStateException::new,
            () -> new IOException("checked"),
            StackOverflowError::new,
            () -> new NoClassDefFoundError("some.Library"),
            OutOfMemoryError::new,
            AssertionError::new,
            () -> new Throwable("neither"));

    private final Random random = new Random(11);

    @Test
    void hostileObjectsBecomeLines() throws Exception {
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            Logger logger = logback.context.getLogger("shop");
            for (int i = 0; i < EVENTS; i++) {
                logger.atInfo()
                        .addKeyValue(text(), new Hostile())
                        .setCause(random.nextBoolean() ? exception() : null)
                        .addArgument(new Hostile())
                        .addArgument(text())
                        .log(text());
            }
            assertThat(logback.events()).hasSize(EVENTS);
            assertThat(logback.errors()).hasSizeLessThan(20);
        }
    }

    @Test
    void naughtyStringsComeOutAsTheyWentIn() throws Exception {
        ArrayValue strings = (ArrayValue)
                Json.parse(Files.readAllBytes(SharedData.path("naughty-strings").resolve("blns.json")));
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            List<Value> expected = new ArrayList<>();
            for (Value string : strings) {
                logback.context.getLogger("shop").info(((StringValue) string).text());
                expected.add(string);
            }
            assertThat(logback.events())
                    .extracting(event -> event.get("message"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void anExceptionThatCausesItselfIsBounded() throws Exception {
        Exception first = new Exception("first");
        first.initCause(new Exception("second", first));
        try (LogbackFixture logback = LogbackFixture.start("zero.xml")) {
            logback.context.getLogger("shop").error("hello", first);
            RecordValue event = logback.events().get(0);
            assertThat(((RecordValue) event.get("exception")).get("cause"))
                    .isEqualTo(Json.parse("{\"class\":\"java.lang.Exception\",\"message\":\"second\"}"));
        }
    }

    private String text() {
        String[] texts = {"", "{}", "{} {}", "\ud800", "\u0000\"\\\r\n\u2028", "${jndi:ldap://127.0.0.1:1/a}", "a.b"};
        return texts[random.nextInt(texts.length)];
    }

    private Throwable exception() {
        return new IllegalStateException(
                text(), THROWABLES.get(random.nextInt(THROWABLES.size())).get()) {
            private static final long serialVersionUID = 1L;

            @Override
            public StackTraceElement[] getStackTrace() {
                return random.nextBoolean() ? super.getStackTrace() : new StackTraceElement[0];
            }
        };
    }

    @SuppressWarnings("unchecked") // So that checked exceptions come out of a method that declares none.
    private static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private final class Hostile {
        @Override
        public String toString() {
            if (random.nextBoolean()) {
                return text();
            }
            throw A1HostileEventsIT.<RuntimeException>sneak(
                    THROWABLES.get(random.nextInt(THROWABLES.size())).get());
        }
    }
}

package io.tremor.log4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.appender.Ledger;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.MarkerManager;
import org.apache.logging.log4j.core.Filter;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.filter.AbstractFilter;
import org.apache.logging.log4j.message.AsynchronouslyFormattable;
import org.apache.logging.log4j.message.MapMessage;
import org.apache.logging.log4j.message.Message;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an application logs through a real logger: nothing comes back, and each event is one line of JSON. */
@Timeout(120)
final class A1HostileEventsIT {
    private static final int EVENTS = 10_000;

    private final Random random = new Random(11);

    static Stream<Named<Supplier<? extends Throwable>>> throwables() {
        return Stream.<Supplier<? extends Throwable>>of(
                        IllegalStateException::new,
                        () -> new IOException("checked"),
                        StackOverflowError::new,
                        () -> new NoClassDefFoundError("some.Library"),
                        () -> new LinkageError("a class"),
                        OutOfMemoryError::new,
                        AssertionError::new,
                        () -> new Throwable("neither"))
                .map(thrown -> Named.of(thrown.get().getClass().getSimpleName(), thrown));
    }

    /**
     * What Log4j formats before it knows any appender is left out: there, it throws into the application by itself.
     */
    @ParameterizedTest
    @MethodSource("throwables")
    void hostileObjectsBecomeLines(Supplier<? extends Throwable> throwable) throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            Logger logger = log4j.context.getLogger("shop");
            for (int i = 0; i < EVENTS; i++) {
                Throwable exception = random.nextInt(8) == 0 ? new HostileException(text(), throwable) : null;
                switch (random.nextInt(4)) {
                    case 0 -> logger.info(new HostileMessage(throwable), exception);
                    case 1 ->
                        logger.info(new MapMessage<>(Map.of("bad", new Hostile(throwable), "good", 1)), exception);
                    case 2 -> logger.info(new HostileMarker(throwable), text(), exception);
                    default -> logger.info("{} {}", new Hostile(throwable), text(), exception);
                }
                if (i % 1000 == 0) {
                    assertThat(log4j.appender().flush(Duration.ofSeconds(20))).isTrue();
                }
            }
            assertThat(log4j.events()).isNotEmpty();
            Ledger ledger = log4j.appender().ledger();
            assertThat(ledger.balances()).isTrue();
            assertThat(ledger.delivered()).isEqualTo(EVENTS);
            assertThat(log4j.errors()).hasSizeLessThan(50);
        }
    }

    @Test
    void naughtyStringsComeOutAsTheyWentIn() throws Exception {
        ArrayValue strings = (ArrayValue)
                Json.parse(Files.readAllBytes(SharedData.path("naughty-strings").resolve("blns.json")));
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            List<Value> expected = new ArrayList<>();
            for (Value string : strings) {
                log4j.context.getLogger("shop").info(((StringValue) string).text());
                expected.add(string);
            }
            assertThat(log4j.events()).extracting(event -> event.get("message")).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void aFilterThatFailsLosesTheEventOnly(Supplier<? extends Throwable> throwable) throws Exception {
        try (TremorFixture log4j = TremorFixture.start("zero.xml")) {
            log4j.appender().addFilter(new AbstractFilter() {
                @Override
                public Filter.Result filter(LogEvent event) {
                    if (event.getMessage().getFormattedMessage().startsWith("bad")) {
                        Hostile.<RuntimeException>sneak(throwable.get());
                    }
                    return Filter.Result.NEUTRAL;
                }
            });
            for (int i = 0; i < EVENTS; i++) {
                log4j.context.getLogger("shop").info("bad");
            }
            log4j.context.getLogger("shop").info("good");
            assertThat(log4j.events()).extracting(event -> event.get("message")).containsExactly(Value.of("good"));
            assertThat(log4j.errors())
                    .isNotEmpty()
                    .allMatch(error -> error.startsWith("Tremor [T] a log event is lost"));
        }
    }

    private String text() {
        String[] texts = {"", "{}", "{} {}", "\ud800", "\u0000\"\\\r\n\u2028", "${jndi:ldap://127.0.0.1:1/a}", "a.b"};
        return texts[random.nextInt(texts.length)];
    }

    /** An object whose text fails. */
    private record Hostile(Supplier<? extends Throwable> throwable) {
        @Override
        public String toString() {
            sneak(throwable.get());
            return "";
        }

        @SuppressWarnings("unchecked") // That is the trick: no checked type is left to complain about.
        static <T extends Throwable> void sneak(Throwable thrown) throws T {
            throw (T) thrown;
        }
    }

    /** An exception that fails when it is asked for its message. */
    private static final class HostileException extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Supplier<? extends Throwable> throwable;

        HostileException(String message, Supplier<? extends Throwable> throwable) {
            super(message);
            this.throwable = throwable;
        }

        @Override
        public String getMessage() {
            Hostile.<RuntimeException>sneak(throwable.get());
            return "";
        }
    }

    /** A message that fails when its text or its arguments are asked for. */
    @AsynchronouslyFormattable
    private record HostileMessage(Supplier<? extends Throwable> throwable) implements Message {
        @Override
        public String getFormattedMessage() {
            Hostile.<RuntimeException>sneak(throwable.get());
            return "";
        }

        @Override
        @Deprecated // Abstract up to Log4j 2.23.
        public String getFormat() {
            return "hostile";
        }

        @Override
        public Object[] getParameters() {
            Hostile.<RuntimeException>sneak(throwable.get());
            return new Object[0];
        }

        @Override
        public Throwable getThrowable() {
            return null;
        }
    }

    /** A marker that fails when it is asked for its name. */
    private static final class HostileMarker extends MarkerManager.Log4jMarker {
        private static final long serialVersionUID = 1L;

        private final transient Supplier<? extends Throwable> throwable;

        HostileMarker(Supplier<? extends Throwable> throwable) {
            super("hostile");
            this.throwable = throwable;
        }

        @Override
        public String getName() {
            Hostile.<RuntimeException>sneak(throwable.get());
            return "";
        }

        @Override
        public boolean equals(Object other) {
            return other == this;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }
}

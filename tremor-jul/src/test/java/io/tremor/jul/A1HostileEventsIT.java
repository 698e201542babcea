package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.appender.Ledger;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an application logs through a real logger: nothing comes back, and each record is one line of JSON. */
@Timeout(120)
final class A1HostileEventsIT {
    private static final int EVENTS = 10_000;

    private final Random random = new Random(11);

    @TempDir
    private Path directory;

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

    @ParameterizedTest
    @MethodSource("throwables")
    void hostileObjectsBecomeLines(Supplier<? extends Throwable> throwable) throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            for (int i = 0; i < EVENTS; i++) {
                LogRecord record = new LogRecord(Level.INFO, text());
                record.setLoggerName("shop");
                if (random.nextInt(8) == 0) {
                    record.setThrown(new HostileException(text(), throwable));
                }
                switch (random.nextInt(3)) {
                    case 0 -> record.setParameters(new Object[] {new Hostile(throwable), text()});
                    case 1 -> record.setResourceBundle(new HostileBundle(throwable));
                    default -> record.setParameters(new Object[] {text(), new Hostile(throwable), null});
                }
                jul.shop.log(record);
                if (i % 1000 == 0) {
                    assertThat(jul.handler().flush(Duration.ofSeconds(20))).isTrue();
                }
            }
            assertThat(jul.events()).hasSize(EVENTS);
            Ledger ledger = jul.handler().ledger();
            assertThat(ledger.balances()).isTrue();
            assertThat(ledger.delivered()).isEqualTo(EVENTS);
            assertThat(jul.ours()).hasSizeLessThan(50);
        }
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void aLevelThatFailsLosesTheEventOnly(Supplier<? extends Throwable> throwable) throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            Level level = new HostileLevel(throwable);
            for (int i = 0; i < EVENTS; i++) {
                jul.shop.log(level, "bad");
            }
            jul.shop.info("good");
            assertThat(jul.events())
                    .extracting(event -> event.get("message"))
                    .last()
                    .isEqualTo(Value.of("good"));
            assertThat(jul.handler().ledger().balances()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("throwables")
    void aFilterThatFailsLosesTheEventOnly(Supplier<? extends Throwable> throwable) throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            jul.handler().setFilter(record -> {
                if (record.getMessage().startsWith("bad")) {
                    Hostile.<RuntimeException>sneak(throwable.get());
                }
                return true;
            });
            for (int i = 0; i < EVENTS; i++) {
                jul.shop.info("bad");
            }
            jul.shop.info("good");
            assertThat(jul.events()).extracting(event -> event.get("message")).containsExactly(Value.of("good"));
            assertThat(jul.ours())
                    .isNotEmpty()
                    .allMatch(error -> error.startsWith("TremorHandler [tremor] a log event is lost"));
        }
    }

    @Test
    void recordsWithNothingInThemBecomeLines() throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            jul.shop.log(new LogRecord(Level.INFO, null));
            jul.shop.log(Level.INFO, null, (Throwable) null);
            jul.handler().publish(null);
            assertThat(jul.events()).hasSize(2);
        }
    }

    @Test
    void naughtyStringsComeOutAsTheyWentIn() throws Exception {
        ArrayValue strings = (ArrayValue)
                Json.parse(Files.readAllBytes(SharedData.path("naughty-strings").resolve("blns.json")));
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            List<Value> expected = new ArrayList<>();
            for (Value string : strings) {
                jul.shop.info(((StringValue) string).text());
                expected.add(string);
            }
            assertThat(jul.events()).extracting(event -> event.get("message")).isEqualTo(expected);
        }
    }

    private String text() {
        String[] texts = {
            "",
            "{}",
            "{0} {1}",
            "{0",
            "'{0}'",
            "{0,number}",
            "\ud800",
            "\u0000\"\\\r\n\u2028",
            "${jndi:ldap://127.0.0.1:1/a}"
        };
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

    /** A level that fails when it is asked for its name. */
    private static final class HostileLevel extends Level {
        private static final long serialVersionUID = 1L;

        private final transient Supplier<? extends Throwable> throwable;

        HostileLevel(Supplier<? extends Throwable> throwable) {
            super("HOSTILE", 850);
            this.throwable = throwable;
        }

        @Override
        public String getName() {
            Hostile.<RuntimeException>sneak(throwable.get());
            return "";
        }
    }

    /** A bundle that fails when a message is looked up. */
    private static final class HostileBundle extends ResourceBundle {
        private final Supplier<? extends Throwable> throwable;

        HostileBundle(Supplier<? extends Throwable> throwable) {
            this.throwable = throwable;
        }

        @Override
        protected Object handleGetObject(String key) {
            Hostile.<RuntimeException>sneak(throwable.get());
            return "";
        }

        @Override
        public Enumeration<String> getKeys() {
            throw new IllegalStateException();
        }
    }
}

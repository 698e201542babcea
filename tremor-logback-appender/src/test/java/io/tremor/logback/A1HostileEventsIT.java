package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import io.tremor.api.Json;
import io.tremor.api.appender.Ledger;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import io.tremor.testkit.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Marker;
import org.slf4j.spi.LoggingEventBuilder;

/** Whatever an application logs through a real logger: nothing comes back, and each event is one line of JSON. */
@Timeout(300)
final class A1HostileEventsIT {
    private static final int EVENTS = 10_000;

    /** As many as the memory of a test holds, whatever there is in them. */
    private static final int AT_ONCE = 500;

    private static final List<Supplier<? extends Throwable>> THROWABLES = List.of(
            IllegalStateException::new,
            () -> new IOException("checked"),
            StackOverflowError::new,
            () -> new NoClassDefFoundError("some.Library"),
            () -> new LinkageError("twice"),
            OutOfMemoryError::new,
            AssertionError::new,
            () -> new Throwable("neither"));

    private final Random random = new Random(11);

    /** Where something of the application's fails. */
    enum Place {
        ARGUMENT,
        KEY_VALUE,
        MARKER,
        STACK_TRACE,
        FILTER,
        NESTED_APPENDER
    }

    @ParameterizedTest
    @EnumSource
    void nothingComesBackWhereverItFails(Place place) throws Exception {
        boolean isNested = place == Place.NESTED_APPENDER;
        String options = "<fields>raw</fields><budget>128 MiB</budget>" + (isNested ? "<sink>stdout:</sink>" : "");
        try (LogbackFixture logback = LogbackFixture.startAppender(options)) {
            if (place == Place.FILTER) {
                logback.appender().addFilter(new HostileAlways());
            }
            if (isNested) {
                logback.appender().stop();
                logback.appender().addAppender(new HostileAppender(logback));
                logback.appender().start();
            }
            int lines = 0;
            for (int i = 1; i <= EVENTS; i++) {
                build(logback.logger().atInfo(), place).log("event {}");
                lines += i % AT_ONCE == 0 ? logback.takeEvents() : 0;
            }
            assertThat(lines).isEqualTo(place == Place.FILTER ? 0 : EVENTS);
            Ledger ledger = logback.appender().ledger();
            assertThat(ledger).isNotNull();
            assertThat(ledger.balances()).isTrue();
            assertThat(logback.errors()).hasSizeLessThan(100);
        }
    }

    private LoggingEventBuilder build(LoggingEventBuilder builder, Place place) {
        return switch (place) {
            case ARGUMENT -> builder.addArgument(new Hostile());
            case KEY_VALUE -> builder.addKeyValue(text(), new Hostile());
            case MARKER -> builder.addMarker(new HostileMarker());
            case STACK_TRACE -> builder.setCause(new HostileException(text()));
            default -> builder;
        };
    }

    @Test
    void everythingAtOnceBecomesLines() throws Exception {
        try (LogbackFixture logback = LogbackFixture.startAppender("<budget>128 MiB</budget>")) {
            Logger logger = logback.logger();
            int lines = 0;
            for (int i = 1; i <= EVENTS; i++) {
                logger.atInfo()
                        .addKeyValue(text(), new Hostile())
                        .setCause(random.nextBoolean() ? new HostileException(text()) : null)
                        .addArgument(new Hostile())
                        .addArgument(text())
                        .log(text());
                lines += i % AT_ONCE == 0 ? logback.takeEvents() : 0;
            }
            assertThat(lines).isEqualTo(EVENTS);
            assertThat(logback.errors()).hasSizeLessThan(100);
        }
    }

    @Test
    void naughtyStringsComeOutAsTheyWentIn() throws Exception {
        ArrayValue strings = (ArrayValue)
                Json.parse(Files.readAllBytes(SharedData.path("naughty-strings").resolve("blns.json")));
        try (LogbackFixture logback = LogbackFixture.start("raw.xml")) {
            List<Value> expected = new ArrayList<>();
            for (Value string : strings) {
                logback.logger().info(((StringValue) string).text());
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
        try (LogbackFixture logback = LogbackFixture.start("raw.xml")) {
            logback.logger().error("hello", first);
            RecordValue event = logback.events().get(0);
            assertThat(((RecordValue) event.get("exception")).get("cause"))
                    .isEqualTo(Json.parse("{\"class\":\"java.lang.Exception\",\"message\":\"second\"}"));
        }
    }

    private String text() {
        String[] texts = {"", "{}", "{} {}", "\ud800", "\u0000\"\\\r\n\u2028", "${jndi:ldap://127.0.0.1:1/a}", "a.b"};
        return texts[random.nextInt(texts.length)];
    }

    private RuntimeException any() {
        throw A1HostileEventsIT.<RuntimeException>sneak(
                THROWABLES.get(random.nextInt(THROWABLES.size())).get());
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
            throw any();
        }
    }

    private final class HostileException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        // Logback looks at everything while it makes its event; from then on, the exception fails.
        private int looks;

        HostileException(String message) {
            super(message, THROWABLES.get(random.nextInt(THROWABLES.size())).get());
        }

        @Override
        public synchronized Throwable getCause() {
            if (looks++ > 3 && random.nextBoolean()) {
                throw any();
            }
            return super.getCause();
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            if (looks++ > 3 && random.nextBoolean()) {
                throw any();
            }
            return random.nextBoolean() ? super.getStackTrace() : new StackTraceElement[0];
        }
    }

    private final class HostileAlways extends Filter<ILoggingEvent> {
        @Override
        public FilterReply decide(ILoggingEvent event) {
            throw any();
        }
    }

    private final class HostileAppender extends AppenderBase<ILoggingEvent> {
        HostileAppender(LogbackFixture logback) {
            setContext(logback.context);
            start();
        }

        @Override
        protected void append(ILoggingEvent event) {
            throw any();
        }
    }

    @SuppressWarnings("deprecation") // The interface has methods that are.
    private final class HostileMarker implements Marker {
        private static final long serialVersionUID = 1L;

        @Override
        public String getName() {
            throw any();
        }

        @Override
        public void add(Marker reference) {
            throw any();
        }

        @Override
        public boolean remove(Marker reference) {
            throw any();
        }

        @Override
        public boolean hasChildren() {
            throw any();
        }

        @Override
        public boolean hasReferences() {
            throw any();
        }

        @Override
        public Iterator<Marker> iterator() {
            throw any();
        }

        @Override
        public boolean contains(Marker other) {
            throw any();
        }

        @Override
        public boolean contains(String name) {
            throw any();
        }
    }
}

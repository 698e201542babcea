package io.tremor.jul;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.appender.SinkOptions;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.ErrorManager;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handler in the JDK's own logging, set up by real configuration files. */
final class TremorHandlerIT {
    @TempDir
    private Path directory;

    private JulFixture start(String file) throws IOException {
        try (InputStream properties = TremorHandlerIT.class.getResourceAsStream(file)) {
            String text = new String(properties.readAllBytes(), StandardCharsets.UTF_8);
            return JulFixture.startWith(directory, text.replace("@DIRECTORY@", directory.toString()));
        }
    }

    @Test
    void withoutOptionsEachRecordIsALineOfJson() throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            jul.shop.log(Level.INFO, "order {0} costs {1}", new Object[] {"A-7", 12});
            jul.shop.log(Level.SEVERE, "gone", new IllegalStateException("why"));
            List<RecordValue> events = jul.events();
            assertThat(events)
                    .extracting(event -> event.get("message"))
                    .containsExactly(Value.of("order A-7 costs 12"), Value.of("gone"));
            assertThat(events.get(1).get("log.level")).isEqualTo(Value.of("ERROR"));
            assertThat(jul.lines().get(1)).contains("java.lang.IllegalStateException: why\\n\\tat ");
            assertThat(jul.handler().ledger().delivered()).isEqualTo(2);
            assertThat(jul.errors()).isEmpty();
        }
    }

    @Test
    void everyOptionIsAProperty() throws Exception {
        try (JulFixture jul = start("options.properties")) {
            assertThat(jul.errors()).isEmpty();
            jul.shop.info("hello");
            jul.shop.info("GET /health HTTP/1.1");
            jul.shop.info("secret=swordfish");
            jul.shop.info("password=swordfish");
            jul.shop.info("alert!");
            jul.shop.finer("below the level of the handler");
            List<RecordValue> events = jul.events();
            assertThat(events)
                    .extracting(event -> event.get("message"))
                    .containsExactly(Value.of("hello"), Value.of("secret=***"));
            RecordValue hello = events.get(0);
            assertThat(hello.get("service")).isEqualTo(Value.of("checkout"));
            assertThat(hello.get("logger_name")).isEqualTo(Value.of("shop"));
            assertThat(hello.get("thread_name"))
                    .isEqualTo(Value.of(Thread.currentThread().getName()));
            RecordValue caller = (RecordValue) hello.get("caller");
            assertThat(caller.get("class")).isEqualTo(Value.of(TremorHandlerIT.class.getName()));
            assertThat(caller.get("method")).isEqualTo(Value.of("everyOptionIsAProperty"));
            assertThat(events.get(1).get("class")).isEqualTo(Value.of("audit"));
            assertThat(Files.readString(directory.resolve("alerts.jsonl"))).contains("\"alert!\"");
            assertThat(jul.handler().ledger().lanes()).containsOnlyKeys("error", "*");
            assertThat(jul.handler().getLevel()).isEqualTo(Level.FINE);
            assertThat(jul.errors()).isEmpty();
        }
    }

    @Test
    void levelsFiltersAndErrorManagersWorkAsThoseOfEveryHandler() throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            List<String> errors = new ArrayList<>();
            TremorHandler handler = jul.handler();
            handler.setErrorManager(new ErrorManager() {
                @Override
                public void error(String message, Exception cause, int code) {
                    errors.add(message);
                }
            });
            handler.setLevel(Level.WARNING);
            jul.shop.info("below the level");
            handler.setFilter(record -> {
                if (record.getMessage().equals("bad")) {
                    throw new IllegalStateException("the filter");
                }
                return record.getMessage().startsWith("good");
            });
            jul.shop.warning("filtered");
            jul.shop.warning("bad");
            jul.shop.warning("good");
            assertThat(jul.events()).extracting(event -> event.get("message")).containsExactly(Value.of("good"));
            assertThat(errors)
                    .containsExactly("TremorHandler [tremor] a log event is lost: java.lang.IllegalStateException");
        }
    }

    @Test
    void messagesAreLookedUpInTheResourceBundle() throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            Logger logger = Logger.getLogger("shop.localised", "io.tremor.jul.messages");
            logger.log(Level.INFO, "order.paid", "A-7");
            logger.info("not in the bundle");
            assertThat(jul.events())
                    .extracting(event -> event.get("message"))
                    .containsExactly(Value.of("order A-7 is paid"), Value.of("not in the bundle"));
        }
    }

    @Test
    void aHandlerIsInstalledOnceAndInThePlaceOfTheConsole() throws Exception {
        try (JulFixture jul =
                JulFixture.startWith(directory, "handlers = java.util.logging.ConsoleHandler\nshop.level = ALL\n")) {
            TremorHandler handler = TremorHandler.install();
            assertThat(TremorHandler.install()).isSameAs(handler);
            assertThat(Logger.getLogger("").getHandlers()).containsExactly(handler);
            jul.shop.info("hello");
            assertThat(jul.events()).extracting(event -> event.get("message")).containsExactly(Value.of("hello"));
            assertThat(jul.errors()).isEmpty();
        }
    }

    @Test
    void aHandlerIsMadeInJavaWithoutAnyConfiguration() throws Exception {
        try (JulFixture jul = JulFixture.startWith(directory, "handlers =\n")) {
            TremorHandler handler = new TremorHandler(ShaperOptions.builder((message, cause) -> {})
                    .name("SHIP")
                    .fields("raw")
                    .sink(SinkOptions.parse("stdout:"))
                    .build());
            jul.shop.addHandler(handler);
            jul.shop.info("hello");
            handler.flush();
            handler.close();
            jul.shop.info("late");
            jul.shop.removeHandler(handler);
            assertThat(jul.written()).singleElement().asString().contains("\"hello\"");
            assertThat(handler.ledger().delivered()).isEqualTo(1);
            assertThat(handler.ledger().balances()).isTrue();
        }
    }

    @Test
    void whatAConfigurationThatGoesHadLoggedIsWritten() throws Exception {
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            for (int i = 0; i < 1000; i++) {
                jul.shop.log(Level.INFO, "event {0}", i);
            }
            LogManager.getLogManager().readConfiguration();
            assertThat(jul.written()).hasSize(1000);
            jul.shop.info("after");
            assertThat(jul.lines()).hasSize(1001);
            assertThat(jul.errors()).isEmpty();
        }
    }

    @Test
    void payloadsAreInertEverywhere() throws Exception {
        String payload = "${jndi:ldap://127.0.0.1:1/a}%m{}\u001b\r\n";
        try (JulFixture jul = JulFixture.startPlain(directory)) {
            LogRecord record = new LogRecord(Level.INFO, payload);
            record.setLoggerName(payload);
            record.setParameters(new Object[] {payload});
            jul.shop.log(record);
            RecordValue event = jul.events().get(0);
            assertThat(event.get("message")).isEqualTo(Value.of(payload));
            assertThat(event.get("log.logger")).isEqualTo(Value.of(payload));
        }
    }

    @Test
    void aFormatterWritesALineForEachRecordThatIsKept() throws Exception {
        try (JulFixture jul = start("formatter.properties")) {
            jul.shop.log(Level.INFO, "hello {0}", "ann");
            jul.shop.info("GET /health HTTP/1.1");
            jul.shop.info("secret=swordfish");
            List<String> lines = Files.readAllLines(directory.resolve("app.jsonl"));
            assertThat(lines)
                    .extracting(line -> ((RecordValue) Json.parse(line)).get("message"))
                    .containsExactly(Value.of("hello ann"), Value.of("secret=***"));
            assertThat(((RecordValue) Json.parse(lines.get(0))).get("args")).isEqualTo(Json.parse("[\"ann\"]"));
            assertThat(jul.errors()).isEmpty();
        }
    }
}

package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.appender.DrainReport;
import io.tremor.api.appender.Reason;
import io.tremor.api.appender.ShaperOptions;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.RecordValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class QueuedShaperTest {
    private final ShaperFixture fixture = new ShaperFixture();

    @Test
    void writesTheEventAsOneLineInAFixedOrder() {
        TestEvent event = new TestEvent("paid 7 of 9");
        event.levelName = "FATAL";
        event.template = "paid {} of {}";
        event.argument(7).argument("9");
        event.keyValues.put("order", "A-7");
        event.context.put("user", "ann");
        event.markers.addAll(List.of("AUDIT", "ALL"));

        fixture.offer(event);

        assertThat(fixture.sink.lines())
                .containsExactly("{\"level\":\"ERROR\",\"level_name\":\"FATAL\",\"logger_name\":\"io.tremor.Checkout\","
                        + "\"thread_name\":\"main\",\"timestamp\":1735689600123456789,\"message\":\"paid 7 of 9\","
                        + "\"template\":\"paid {} of {}\",\"args\":[7,\"9\"],\"kv\":{\"order\":\"A-7\"},"
                        + "\"mdc\":{\"user\":\"ann\"},\"markers\":[\"AUDIT\",\"ALL\"]}");
        assertThat(fixture.sink.writes()).isEqualTo(1);
        assertThat(fixture.sink.flushes()).isEqualTo(1);
        fixture.assertBalanced(1);
    }

    @Test
    void absentPartsAreAbsent() {
        RecordValue record = fixture.write(new TestEvent("hello"));
        assertThat(record)
                .extracting(RecordValue.Field::name)
                .containsExactly("level", "logger_name", "thread_name", "timestamp", "message");
    }

    @Test
    void aContextThatNobodyChangesIsKeptAsItIs() {
        TestEvent event = new TestEvent("hello");
        event.context.put("user", "copied");
        event.frozenContext = Map.of("user", "kept");
        assertThat(fixture.write(event).get("mdc")).isEqualTo(Json.parse("{\"user\":\"kept\"}"));
    }

    @Test
    void theCallerIsAskedForOnlyWhereItIsWanted() {
        ShaperFixture wanting = ShaperFixture.with(options -> options.caller(true));
        assertThat(wanting.write(new TestEvent("hello")).get("caller"))
                .isEqualTo(Json.parse(
                        "{\"class\":\"io.tremor.Checkout\",\"method\":\"pay\",\"file\":\"Checkout.java\",\"line\":7}"));
        assertThat(fixture.write(new TestEvent("hello")).get("caller")).isNull();
    }

    @Test
    void anExceptionIsARecord() {
        Exception exception = new IllegalStateException("outer", new IllegalArgumentException("inner"));
        RecordValue record = (RecordValue)
                fixture.write(new TestEvent("hello").thrown(exception)).get("exception");
        assertThat(ShaperFixture.text(record, "class")).isEqualTo("java.lang.IllegalStateException");
        assertThat(ShaperFixture.text(record, "message")).isEqualTo("outer");
        assertThat(ShaperFixture.text(record, "stack_trace"))
                .startsWith("java.lang.IllegalStateException: outer\n\tat ")
                .contains("\nCaused by: java.lang.IllegalArgumentException: inner\n");
        assertThat(record.get("cause"))
                .isEqualTo(Json.parse("{\"class\":\"java.lang.IllegalArgumentException\",\"message\":\"inner\"}"));
    }

    @Test
    void whatASinkDoesNotTakeWaitsAndIsToldOnceASecond() {
        fixture.sink.failWith(new IOException("disk full"));
        for (int i = 0; i < 5; i++) {
            assertThat(fixture.offer(new TestEvent("waiting"))).isTrue();
        }
        assertThat(fixture.statuses)
                .containsExactly("the sink failed, what it did not take is tried again: sink: disk full");
        for (int i = 0; i < 8; i++) {
            fixture.clock.advance(Duration.ofMillis(990));
            fixture.work();
        }
        assertThat(fixture.statuses.size()).isBetween(2, 8);
        assertThat(fixture.shaper.ledger().sinks().get(0).failures()).isGreaterThan(2);

        fixture.sink.failWith(null);
        fixture.workOff();
        assertThat(fixture.sink.lines()).hasSize(5);
        fixture.assertBalanced(5);
    }

    @Test
    void troubleOfTheApplicationIsToldByItsPlaceAndNotByItsContent() {
        TestEvent event = new TestEvent("hello");
        event.exception = () -> {
            throw new IllegalStateException("secret");
        };
        fixture.write(event);
        assertThat(fixture.statuses)
                .singleElement()
                .asString()
                .startsWith("a part of a log event cannot be read, the event goes on without it: "
                        + "java.lang.IllegalStateException at io.tremor.engine.appender.QueuedShaperTest.")
                .doesNotContain("secret");
    }

    @Test
    void anExceptionThatHidesItsPlaceIsToldAllTheSame() {
        TestEvent event = new TestEvent("hello");
        event.exception = () -> {
            throw new IllegalStateException() {
                private static final long serialVersionUID = 1L;

                @Override
                public StackTraceElement[] getStackTrace() {
                    throw new IllegalStateException();
                }
            };
        };
        fixture.write(event);
        assertThat(fixture.statuses).hasSize(1);
    }

    @Test
    void whatWasKeptBackIsToldAtTheEnd() {
        TestEvent event = new TestEvent("hello");
        event.exception = () -> {
            throw new IllegalStateException();
        };
        fixture.offer(event);
        fixture.offer(event);
        fixture.offer(event);
        fixture.shaper.close();
        assertThat(fixture.statuses).hasSize(2).last().asString().contains("(2 times)");
    }

    @Test
    void closingShipsWhatWasAcceptedAndLaterEventsAreRefused() {
        assertThat(fixture.shaper.offer(new TestEvent("in time"))).isTrue();
        DrainReport report = fixture.shaper.drain(Duration.ofSeconds(5));
        assertThat(report.isComplete()).isTrue();
        assertThat(report.delivered()).isEqualTo(1);
        fixture.shaper.close();
        assertThat(fixture.sink.isClosed()).isTrue();
        assertThat(fixture.shaper.offer(new TestEvent("late"))).isFalse();
        assertThat(fixture.shaper.ledger().refused()).isEqualTo(Map.of(Reason.CLOSED, 1L));
        assertThat(fixture.shaper.flush(Duration.ofSeconds(1))).isTrue();
        fixture.assertBalanced(2);
    }

    @Test
    void whatIsLeftWhenTheTimeIsOverIsCountedAndTold() {
        fixture.sink.failWith(new IOException("disk full"));
        for (int i = 0; i < 3; i++) {
            fixture.shaper.offer(new TestEvent("lost"));
        }
        DrainReport report = fixture.shaper.drain(Duration.ofSeconds(5));
        assertThat(report.isComplete()).isFalse();
        assertThat(report.dropped()).isEqualTo(3);
        assertThat(fixture.shaper.ledger().dropped()).isEqualTo(Map.of(Reason.DEADLINE, 3L));
        assertThat(fixture.statuses)
                .last()
                .asString()
                .contains("stopped with 3 log events still on their way after 5000 ms");
        assertThat(fixture.shaper.drain(Duration.ofSeconds(5))).isEqualTo(report);
        fixture.assertBalanced(3);
    }

    @Test
    void aListenerThatThrowsIsNoTrouble() {
        ShaperOptions options = ShaperOptions.builder((message, cause) -> {
                    throw new AssertionError("a listener that fails");
                })
                .fields("raw")
                .shutdownHook(false)
                .build();
        QueuedShaper shaper = Shapers.start(
                new LineBuilder(options, fixture.clock)
                        .withoutThreads()
                        .sinks(CodecProvider.named("json"), List.of(fixture.sink)),
                options);
        fixture.sink.failWith(new StackOverflowError());
        assertThat(shaper.offer(new TestEvent("lost"))).isTrue();
        shaper.line().doWork();
        shaper.close();
        assertThat(shaper.ledger().balances()).isTrue();
    }

    @Test
    void argumentsAreCapturedWhenTheyAreLogged() {
        StringBuilder text = new StringBuilder("before");
        int[] numbers = {1};
        assertThat(fixture.shaper.offer(new TestEvent("hello").argument(text).argument(numbers)))
                .isTrue();
        text.append("after");
        numbers[0] = 2;
        fixture.work();
        assertThat(ShaperFixture.read(fixture.take().get(0)).get("args")).isEqualTo(Json.parse("[\"before\",[1]]"));
    }

    @Test
    void aFlushWaitsForWhatWasAcceptedBefore() {
        for (int i = 0; i < 100; i++) {
            fixture.shaper.offer(new TestEvent("event " + i));
        }
        assertThat(fixture.shaper.flush(Duration.ofSeconds(1))).isTrue();
        assertThat(fixture.sink.lines()).hasSize(100);
        fixture.sink.failWith(new IOException("gone"));
        fixture.shaper.offer(new TestEvent("not taken"));
        assertThat(fixture.shaper.flush(Duration.ofSeconds(1))).isFalse();
        fixture.assertBalanced(101);
    }
}

package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.RecordValue;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LineShaperTest {
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

        fixture.shaper.offer(event);

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
    void whatASinkDoesNotTakeIsCountedAndToldOnceASecond() {
        fixture.sink.failWith(new IOException("disk full"));
        for (int i = 0; i < 5; i++) {
            assertThat(fixture.shaper.offer(new TestEvent("lost"))).isTrue();
        }
        assertThat(fixture.statuses).containsExactly("a log event is lost: the sink failed: java.io.IOException");
        fixture.clock.advance(Duration.ofSeconds(1));
        fixture.shaper.offer(new TestEvent("lost"));
        assertThat(fixture.statuses).hasSize(2).last().asString().contains("(5 times)");

        fixture.sink.failWith(null);
        fixture.write(new TestEvent("found"));
        assertThat(fixture.shaper.ledger().dropped()).isEqualTo(Map.of(Trouble.SINK, 6L));
        fixture.assertBalanced(7);
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
                        + "java.lang.IllegalStateException at io.tremor.engine.appender.LineShaperTest.")
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
        fixture.sink.failWith(new IOException("disk full"));
        fixture.shaper.offer(new TestEvent("lost"));
        fixture.shaper.offer(new TestEvent("lost"));
        fixture.shaper.offer(new TestEvent("lost"));
        fixture.shaper.close();
        assertThat(fixture.statuses).hasSize(2).last().asString().contains("(2 times)");
    }

    @Test
    void closingFlushesAndLaterEventsAreRefused() {
        fixture.write(new TestEvent("in time"));
        fixture.shaper.close();
        fixture.shaper.close();
        assertThat(fixture.sink.isClosed()).isTrue();
        assertThat(fixture.sink.flushes()).isEqualTo(2);
        assertThat(fixture.shaper.offer(new TestEvent("late"))).isFalse();
        assertThat(fixture.shaper.ledger().refused()).isEqualTo(Map.of(Trouble.CLOSED, 1L));
        fixture.assertBalanced(2);
    }

    @Test
    void aListenerThatThrowsIsNoTrouble() {
        LineShaper shaper = LineShaper.start(
                fixture.sink,
                CodecProvider.named("json"),
                (message, cause) -> {
                    throw new AssertionError("a listener that fails");
                },
                fixture.clock);
        fixture.sink.failWith(new StackOverflowError());
        assertThat(shaper.offer(new TestEvent("lost"))).isTrue();
        shaper.close();
    }

    @Test
    void argumentsAreCapturedWhenTheyAreLogged() {
        StringBuilder text = new StringBuilder("before");
        int[] numbers = {1};
        TestEvent event = new TestEvent("hello").argument(text).argument(numbers);
        RecordValue record = fixture.write(event);
        text.append("after");
        numbers[0] = 2;
        assertThat(record.get("args")).isEqualTo(Json.parse("[\"before\",[1]]"));
    }
}

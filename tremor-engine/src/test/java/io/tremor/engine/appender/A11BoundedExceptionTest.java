package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Exceptions and events of any size and shape come out below 1 MiB, marked where something is missing. */
final class A11BoundedExceptionTest {
    private final ShaperFixture fixture = new ShaperFixture();

    static Stream<Throwable> ordinaryExceptions() {
        Exception outer = new IllegalStateException("outer", new IllegalArgumentException(null, new Error("inner")));
        outer.addSuppressed(new RuntimeException("while closing", new Exception("deeper\nsecond line")));
        outer.addSuppressed(new RuntimeException("again"));
        return Stream.of(new Exception(), new Exception("only"), outer, new Exception("", outer));
    }

    @ParameterizedTest
    @MethodSource("ordinaryExceptions")
    void theStackTraceReadsAsJavaPrintsIt(Throwable exception) {
        StringWriter expected = new StringWriter();
        exception.printStackTrace(new PrintWriter(expected));
        RecordValue record = exceptionOf(exception);
        assertThat(ShaperFixture.text(record, "stack_trace"))
                .isEqualTo(expected.toString().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void anExceptionThatCausesItselfIsShownOnce() {
        Exception first = new Exception("first");
        Exception second = new Exception("second", first);
        first.initCause(second);
        first.addSuppressed(second);
        RecordValue record = exceptionOf(first);
        assertThat(ShaperFixture.text(record, "stack_trace")).contains("[CIRCULAR REFERENCE: java.lang.Exception]");
        assertThat(record.get("cause"))
                .isEqualTo(Json.parse("{\"class\":\"java.lang.Exception\",\"message\":\"second\"}"));
    }

    @Test
    void aHundredThousandCausesAreCut() {
        Throwable exception = new Exception("innermost");
        for (int i = 0; i < 100_000; i++) {
            exception = new Exception("level " + i, exception);
        }
        RecordValue record = fixture.write(new TestEvent("hello").thrown(exception));
        assertThat(record.get("truncated")).isEqualTo(Json.parse("[\"exception\"]"));
        assertThat(ShaperFixture.text((RecordValue) record.get("exception"), "stack_trace"))
                .contains("Caused by: java.lang.Exception: level 99998\n")
                .endsWith("... more exceptions\n");
    }

    @Test
    void anExceptionThatAnswersNothingIsStillShown() {
        RecordValue record = fixture.write(new TestEvent("hello").thrown(new HostileException()));
        RecordValue exception = (RecordValue) record.get("exception");
        assertThat(ShaperFixture.text(exception, "class")).isEqualTo(HostileException.class.getName());
        assertThat(ShaperFixture.text(exception, "message"))
                .isEqualTo("[FAILED getMessage(): java.lang.StackOverflowError]");
        assertThat(record.get("unreadable")).isEqualTo(Json.parse("[\"exception\"]"));
    }

    @Test
    void aMessageOfFiftyMegabytesLeavesRoomForTheRest() {
        Exception exception = new Exception("why", new Exception("c".repeat(2_000_000)));
        TestEvent event = new TestEvent("\u0001".repeat(50_000_000)).thrown(exception);
        event.context.put("user", "ann");
        IntStream.range(0, 100_000).forEach(i -> event.keyValues.put("key " + i, "\"value\" " + i));

        RecordValue record = fixture.write(event);

        assertThat(Json.toBytes(record)).hasSizeBetween(EventLimit.BYTES * 9 / 10, EventLimit.BYTES - 1);
        assertThat(ShaperFixture.text(record, "message"))
                .startsWith("\u0001\u0001")
                .endsWith("…");
        assertThat(record.get("mdc")).isEqualTo(Json.parse("{\"user\":\"ann\"}"));
        assertThat(record.get("truncated")).isEqualTo(Json.parse("[\"message\",\"kv\",\"exception\"]"));
        assertThat(((RecordValue) record.get("kv")).size()).isGreaterThan(1_000);
        RecordValue described = (RecordValue) record.get("exception");
        assertThat(ShaperFixture.text(described, "message")).isEqualTo("why");
        assertThat(ShaperFixture.text(described, "stack_trace")).startsWith("java.lang.Exception: why\n\tat ");
    }

    @Test
    void anEventJustBelowTheLimitIsWhole() {
        String message = "x".repeat(1_000_000);
        RecordValue record = fixture.write(new TestEvent(message));
        assertThat(ShaperFixture.text(record, "message")).isEqualTo(message);
        assertThat(record.get("truncated")).isNull();
    }

    @Test
    void aCutNeverSplitsACharacter() {
        for (String text : List.of("\ud83d\ude00".repeat(600_000), "x" + "\ud83d\ude00".repeat(600_000))) {
            String cut = ShaperFixture.text(fixture.write(new TestEvent(text)), "message");
            assertThat(cut.replace("\ud83d\ude00", "").replace("x", "")).isEqualTo("…");
        }
    }

    @Test
    void noCharacterCostsMoreThanExpected() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            String text = String.valueOf(c);
            assertThat((long) Json.toBytes(Value.of(text)).length)
                    .as("%04x", (int) c)
                    .isLessThanOrEqualTo(EventLimit.cost(Value.of(text)));
        }
    }

    private RecordValue exceptionOf(Throwable exception) {
        RecordValue record = fixture.write(new TestEvent("hello").thrown(exception));
        assertThat(record.get("truncated")).isNull();
        return (RecordValue) record.get("exception");
    }

    private static final class HostileException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            throw new StackOverflowError();
        }

        @Override
        public Throwable getCause() {
            throw new NoClassDefFoundError("some.Library");
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException();
        }

        @Override
        public String toString() {
            throw new AssertionError();
        }
    }
}

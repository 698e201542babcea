package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.appender.Reason;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.Value;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is thrown, wherever it is thrown: nothing leaves a logging call, and every event is accounted for. */
final class A1NeverThrowsTest {
    private static final int EVENTS = 20_000;

    private static final int EVENTS_PER_CELL = Integer.getInteger("soak", 1) * 10_000;

    /** How many of the throwables are of a kind of their own. */
    private static final int KINDS = 8;

    private static final List<Supplier<Throwable>> THROWABLES = List.of(
            IllegalStateException::new,
            IOException::new,
            StackOverflowError::new,
            () -> new NoClassDefFoundError("some.Library"),
            LinkageError::new,
            OutOfMemoryError::new,
            AssertionError::new,
            () -> new Error("like the death of a thread") {
                private static final long serialVersionUID = 1L;
            },
            () -> new Throwable("neither exception nor error"),
            () -> new RuntimeException() {
                private static final long serialVersionUID = 1L;

                @Override
                public StackTraceElement[] getStackTrace() {
                    throw new IllegalStateException();
                }
            });

    private static final String[] TEXTS = {
        "",
        "hello",
        "\ud800",
        "\udc00\ud800",
        "\u0000\u0001\u001f\"\\/\b\f\n\r\t",
        "\u2028\u2029\u0085\u001b[31m",
        "${jndi:ldap://127.0.0.1:1/a}",
        "%m%n{}#{}",
        "\ufffe\uffff\u202e",
        "x".repeat(300),
        "\ud83d\ude00"
    };

    private final Random random = new Random(7);
    private final ShaperFixture fixture = new ShaperFixture();

    @ParameterizedTest
    @EnumSource
    void nothingIsThrownWhateverIsThrownThere(Place place) {
        for (Supplier<Throwable> fault : THROWABLES.subList(0, KINDS)) {
            Throwable thrown = fault.get();
            ShaperFixture faulty = place.fixture(thrown);
            TestEvent event = place.event(thrown);
            for (int i = 0; i < EVENTS_PER_CELL; i++) {
                faulty.offer(event);
                if (i % 64 == 0) {
                    faulty.take();
                }
            }
            faulty.sink.failWith(null);
            faulty.workOff();
            faulty.assertBalanced(EVENTS_PER_CELL);
            assertThat(faulty.statuses).as("%s at %s", thrown, place).hasSizeLessThan(10);
        }
    }

    /** Where something can be thrown while an event is on its way. */
    private enum Place {
        MESSAGE,
        CONTEXT,
        EXCEPTION,
        MARKER,
        ARGUMENT,
        SCRIPT,
        CODEC,
        SINK;

        TestEvent event(Throwable thrown) {
            TestEvent event = new TestEvent("hello");
            switch (this) {
                case MESSAGE -> event.message = () -> raise(thrown);
                case CONTEXT -> event.afterContext = () -> raise(thrown);
                case EXCEPTION ->
                    event.thrown(new Exception() {
                        private static final long serialVersionUID = 1L;

                        @Override
                        public String getMessage() {
                            return raise(thrown);
                        }
                    });
                case MARKER -> event.afterMarkers = () -> raise(thrown);
                case ARGUMENT ->
                    event.argument(new Object() {
                        @Override
                        public String toString() {
                            return raise(thrown);
                        }
                    });
                default -> event.argument(1);
            }
            return event;
        }

        ShaperFixture fixture(Throwable thrown) {
            if (this == SCRIPT) {
                return ShaperFixture.with(FakeScript.holder(event -> raise(thrown)));
            }
            if (this == CODEC) {
                HostileCodecs codecs = new HostileCodecs();
                codecs.thrown = thrown;
                return ShaperFixture.with(codecs);
            }
            ShaperFixture fixture = new ShaperFixture();
            if (this == SINK) {
                fixture.sink.failWith(thrown);
            }
            return fixture;
        }
    }

    private static <T> T raise(Throwable thrown) {
        throw A1NeverThrowsTest.<RuntimeException>sneak(thrown);
    }

    @Test
    void hostileEventsGoThroughOrAreCounted() {
        for (int i = 0; i < EVENTS; i++) {
            fixture.offer(randomEvent());
        }
        fixture.assertBalanced(EVENTS);
        assertThat(fixture.shaper.ledger().delivered()).isGreaterThan(EVENTS * 9 / 10);
        fixture.sink.lines().forEach(ShaperFixture::read);
        assertThat(fixture.statuses).hasSizeLessThan(10);
    }

    @Test
    void whatHostileSinksDoNotTakeIsTriedAgainOrCounted() {
        for (Supplier<Throwable> throwable : THROWABLES) {
            fixture.sink.failWith(throwable.get());
            assertThat(fixture.offer(randomEvent())).isTrue();
            fixture.clock.advance(Duration.ofSeconds(31));
            fixture.work();
        }
        fixture.sink.failWith(null);
        fixture.workOff();
        fixture.write(new TestEvent("alive"));
        assertThat(fixture.shaper.ledger().dropped().keySet()).isSubsetOf(Reason.SINK);
        fixture.assertBalanced(THROWABLES.size() + 1L);
    }

    @Test
    void hostileEncodersAreCountedAndReplaced() {
        HostileCodecs codecs = new HostileCodecs();
        ShaperFixture encoding = ShaperFixture.with(codecs);
        for (Supplier<Throwable> throwable : THROWABLES) {
            codecs.thrown = throwable.get();
            assertThat(encoding.offer(new TestEvent("lost"))).isTrue();
            codecs.thrown = null;
            assertThat(encoding.offer(new TestEvent("written"))).isTrue();
        }
        assertThat(encoding.sink.lines()).hasSize(THROWABLES.size());
        encoding.sink
                .lines()
                .forEach(line ->
                        assertThat(ShaperFixture.read(line).get("message")).isEqualTo(Value.of("written")));
        assertThat(encoding.shaper.ledger().dropped()).containsEntry(Reason.ENCODER, (long) THROWABLES.size());
        encoding.assertBalanced(2L * THROWABLES.size());
    }

    private TestEvent randomEvent() {
        TestEvent event = new TestEvent("");
        event.message = this::text;
        if (random.nextInt(8) == 0) {
            event.message = A1NeverThrowsTest.this::fail;
        }
        if (random.nextInt(50) == 0) {
            event.logger = A1NeverThrowsTest.this::fail;
        }
        event.template = random.nextBoolean() ? text() : null;
        for (int i = random.nextInt(4); i > 0; i--) {
            event.argument(argument());
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            event.keyValues.put(text(), argument());
            event.context.put(text(), text());
            event.markers.add(text());
        }
        if (random.nextInt(8) == 0) {
            event.afterContext = this::fail;
        }
        if (random.nextInt(4) == 0) {
            event.exception = random.nextInt(4) == 0 ? A1NeverThrowsTest.this::fail : this::exception;
        }
        return event;
    }

    private @Nullable Object argument() {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> random.nextLong();
            case 2 -> Double.longBitsToDouble(random.nextLong());
            case 3 -> new Object[] {text(), new Hostile(), new int[random.nextInt(3)]};
            case 4 -> new Hostile();
            default -> text();
        };
    }

    private Throwable exception() {
        Throwable cause = THROWABLES.get(random.nextInt(THROWABLES.size())).get();
        Throwable exception = new IllegalStateException(text(), random.nextBoolean() ? cause : null);
        exception.addSuppressed(cause);
        return exception;
    }

    private String text() {
        return TEXTS[random.nextInt(TEXTS.length)];
    }

    private <T> T fail() {
        throw A1NeverThrowsTest.<RuntimeException>sneak(
                THROWABLES.get(random.nextInt(THROWABLES.size())).get());
    }

    @SuppressWarnings("unchecked") // So that checked exceptions come out of methods that declare none.
    private static <T extends Throwable> RuntimeException sneak(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private final class Hostile {
        @Override
        public String toString() {
            return fail();
        }
    }

    private static final class HostileCodecs implements CodecProvider {
        private @Nullable Throwable thrown;

        @Override
        public String name() {
            return "hostile";
        }

        @Override
        public Codec create() {
            Codec json = CodecProvider.named("json").create();
            return new Codec() {
                private boolean used;

                @Override
                public <R> R decode(byte[] bytes, int offset, int length, Function<? super Value, ? extends R> use) {
                    return json.decode(bytes, offset, length, use);
                }

                @Override
                public void encode(Value value, OutputBuffer output) {
                    assertThat(used).as("a codec that failed is not used again").isFalse();
                    if (thrown != null) {
                        used = true;
                        output.write('{');
                        throw A1NeverThrowsTest.<RuntimeException>sneak(thrown);
                    }
                    json.encode(value, output);
                }
            };
        }
    }
}

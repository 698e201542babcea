package io.tremor.engine.appender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.Json;
import io.tremor.api.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ArgumentCaptureTest {
    static Stream<Arguments> objects() {
        return Stream.of(
                arguments(null, "null"),
                arguments(true, "true"),
                arguments((byte) -1, "-1"),
                arguments((short) 2, "2"),
                arguments(3, "3"),
                arguments(Long.MIN_VALUE, "-9223372036854775808"),
                arguments(new BigInteger("18446744073709551615"), "18446744073709551615"),
                arguments(new BigInteger("18446744073709551616"), "\"18446744073709551616\""),
                arguments(BigInteger.TEN.negate(), "-10"),
                arguments(0.1f, "0.1"),
                arguments(-1.5e300, "-1.5e300"),
                arguments(new BigDecimal("1.10"), "\"1.10\""),
                arguments('x', "\"x\""),
                arguments("text", "\"text\""),
                arguments(new StringBuilder("built"), "\"built\""),
                arguments(Thread.State.NEW, "\"NEW\""),
                arguments(URI.create("a:b"), "\"a:b\""),
                arguments(List.of(1, 2), "\"[1, 2]\""),
                arguments(new int[] {1, 2}, "[1,2]"),
                arguments(new long[] {1}, "[1]"),
                arguments(new short[] {1}, "[1]"),
                arguments(new byte[] {-1}, "[-1]"),
                arguments(new boolean[] {true}, "[true]"),
                arguments(new double[] {1.5}, "[1.5]"),
                arguments(new float[] {0.1f}, "[0.1]"),
                arguments("chars".toCharArray(), "\"chars\""),
                arguments(new Object[] {1, null, new String[] {"a"}}, "[1,null,[\"a\"]]"),
                arguments(new Object[0], "[]"));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void becomesAValueLikeIt(@Nullable Object argument, String json) {
        PartCapture capture = new PartCapture();
        assertThat(ArgumentCapture.of(argument, capture)).isEqualTo(Json.parse(json));
        assertThat(capture.isCut()).isFalse();
        assertThat(capture.trouble()).isNull();
    }

    @Test
    void anObjectWithoutTextIsItsFailure() {
        PartCapture capture = new PartCapture();
        Object hostile = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("secret");
            }
        };
        assertThat(ArgumentCapture.of(new Object[] {hostile, 1}, capture))
                .isEqualTo(Json.parse("[\"[FAILED toString(): java.lang.IllegalStateException]\",1]"));
        assertThat(capture.trouble()).hasMessage("secret");
    }

    @Test
    void anArrayWithinItselfComesToAnEnd() {
        Object[] circle = new Object[2];
        circle[0] = circle;
        circle[1] = circle;
        Value value = ArgumentCapture.of(circle, new PartCapture());
        assertThat(Json.toString(value)).contains("[Ljava.lang.Object;").hasSizeLessThan(100_000);
    }

    @Test
    void anObjectWhoseTextIsNullIsNull() {
        Object nameless = new Object() {
            @Override
            public @Nullable String toString() {
                return null;
            }
        };
        assertThat(ArgumentCapture.of(nameless, new PartCapture())).isEqualTo(Value.of("null"));
    }

    @Test
    void anArrayWithoutEndIsCut() {
        PartCapture capture = new PartCapture();
        ArgumentCapture.of(new byte[10_000_000], capture);
        assertThat(capture.isCut()).isTrue();
        assertThat(capture.size()).isBetween(EventLimit.BYTES, EventLimit.BYTES + 100);
    }
}

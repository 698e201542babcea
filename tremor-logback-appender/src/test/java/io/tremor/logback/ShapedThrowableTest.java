package io.tremor.logback;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import io.tremor.api.Json;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class ShapedThrowableTest {
    private final Exception thrown = new IllegalStateException("card 4711", new IllegalArgumentException("pin 99"));

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static RecordBuilder described(Throwable thrown) {
        RecordBuilder record =
                RecordValue.builder().put("class", thrown.getClass().getName());
        record.put("message", thrown.getMessage());
        Throwable cause = thrown.getCause();
        return cause == null ? record : record.put("cause", described(cause).build());
    }

    private static IThrowableProxy shaped(IThrowableProxy original, RecordBuilder record) {
        IThrowableProxy shaped = ShapedThrowable.of(original, record.build());
        assertThat(shaped).isNotNull();
        return shaped;
    }

    @Test
    void anExceptionThatWasNotTouchedStaysWhatItIs() {
        thrown.addSuppressed(new Exception("third"));
        ThrowableProxy original = new ThrowableProxy(thrown);
        assertThat(shaped(original, described(thrown).put("stack_trace", trace(thrown))))
                .isSameAs(original);
    }

    @Test
    void aMessageThatWasMaskedIsMaskedEverywhere() {
        ThrowableProxy original = new ThrowableProxy(thrown);
        IThrowableProxy shaped = shaped(
                original,
                described(thrown)
                        .put("message", "card ****")
                        .put("stack_trace", trace(thrown).replace("4711", "****")));
        assertThat(ThrowableProxyUtil.asString(shaped))
                .isEqualTo(ThrowableProxyUtil.asString(original).replace("4711", "****"));
        assertThat(shaped.getCause()).isSameAs(original.getCause());
        assertThat(shaped.isCyclic()).isFalse();
    }

    @Test
    void aMessageOfACauseThatWasMaskedIsMasked() {
        RecordValue cause = RecordValue.builder()
                .put("class", "java.lang.IllegalArgumentException")
                .put("message", "pin **")
                .build();
        IThrowableProxy shaped = shaped(
                new ThrowableProxy(thrown),
                described(thrown)
                        .put("cause", cause)
                        .put("stack_trace", trace(thrown).replace("99", "**")));
        assertThat(ThrowableProxyUtil.asString(shaped)).contains("pin **").doesNotContain("99");
    }

    @Test
    void withoutItsTextAnExceptionHasNoFramesAndSuppressesNothing() {
        thrown.addSuppressed(new Exception("third"));
        IThrowableProxy shaped = shaped(new ThrowableProxy(thrown), described(thrown));
        assertThat(shaped.getStackTraceElementProxyArray()).isEmpty();
        assertThat(shaped.getCommonFrames()).isZero();
        assertThat(shaped.getSuppressed()).isEmpty();
        assertThat(shaped.getClassName()).isEqualTo("java.lang.IllegalStateException");
        assertThat(shaped.getMessage()).isEqualTo("card 4711");
    }

    @Test
    void aTextThatWasCutShowsTheFramesThatAreLeft() {
        String whole = trace(thrown);
        String twoLines = whole.substring(0, whole.indexOf('\n', whole.indexOf('\n') + 1) + 1);
        IThrowableProxy shaped =
                shaped(new ThrowableProxy(thrown), described(thrown).put("stack_trace", twoLines));
        assertThat(shaped.getStackTraceElementProxyArray()).hasSize(1);
    }

    @Test
    void aSuppressedExceptionIsShownOnlyAsLongAsTheTextTellsOfAllOfIt() {
        thrown.addSuppressed(new Exception("third", new Exception("fourth")));
        thrown.addSuppressed(new Exception("fifth"));
        String masked = trace(thrown).replace("fourth", "****");
        IThrowableProxy shaped =
                shaped(new ThrowableProxy(thrown), described(thrown).put("stack_trace", masked));
        assertThat(shaped.getSuppressed())
                .singleElement()
                .satisfies(left -> assertThat(left.getMessage()).isEqualTo("fifth"));
    }

    @Test
    void whatTheScriptPutsInItsPlaceIsShown() {
        IThrowableProxy shaped = ShapedThrowable.of(new ThrowableProxy(thrown), Value.of("withheld"));
        assertThat(shaped).isNotNull();
        assertThat(ThrowableProxyUtil.asString(shaped).strip()).isEqualTo("java.lang.Throwable: withheld");
        assertThat(ShapedThrowable.of(new ThrowableProxy(thrown), null)).isNull();
        IThrowableProxy made = ShapedThrowable.of(null, Json.parse("{\"class\": \"Made\", \"message\": \"up\"}"));
        assertThat(made).isNotNull();
        assertThat(ThrowableProxyUtil.asString(made).strip()).isEqualTo("Made: up");
    }
}

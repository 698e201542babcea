package io.tremor.testkit.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.Severity;
import io.tremor.api.script.SourceSpan;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What every {@link Codec} has to keep. A test class for a codec extends this one and says which codec, and which
 * messages are valid and invalid in its format.
 */
public abstract class CodecContract {
    private static final int MUTATIONS = 2_000;

    /** Creates the contract. */
    protected CodecContract() {}

    /** Returns a new codec. */
    protected abstract Codec codec();

    /** Returns messages of the format, at least one of them with an array or a record where the format has them. */
    protected abstract List<byte[]> validMessages();

    /** Returns messages that break the rules of the format; none for a format in which every message is valid. */
    protected abstract List<byte[]> invalidMessages();

    @Test
    void valuesSurviveARoundTrip() {
        Codec codec = codec();
        for (byte[] message : validMessages()) {
            Value value = codec.decode(message);
            byte[] encoded = encode(codec, value);
            assertThat(codec.decode(encoded)).as(text(message)).isEqualTo(value);
            assertThat(encode(codec, codec.decode(encoded))).as(text(message)).isEqualTo(encoded);
        }
    }

    @Test
    void viewsEncodeAsTheirOwnedCopiesDo() {
        Codec decoder = codec();
        Codec encoder = codec();
        for (byte[] message : validMessages()) {
            byte[] fromView = decoder.decode(message, 0, message.length, view -> encode(encoder, view));
            assertThat(fromView).as(text(message)).isEqualTo(encode(encoder, decoder.decode(message)));
        }
    }

    @Test
    void readsFromTheMiddleOfAnArrayAndLeavesItAlone() {
        Codec codec = codec();
        for (byte[] message : validMessages()) {
            byte[] array = new byte[message.length + 7];
            Arrays.fill(array, (byte) '"');
            System.arraycopy(message, 0, array, 3, message.length);
            byte[] before = array.clone();
            Value value = codec.<Value>decode(array, 3, message.length, Value::owned);
            assertThat(value).as(text(message)).isEqualTo(codec.decode(message));
            assertThat(array).isEqualTo(before);
        }
    }

    @Test
    void refusesARangeOutsideOfTheArray() {
        byte[] message = validMessages().get(0);
        for (int[] range : new int[][] {{-1, 1}, {0, message.length + 1}, {1, message.length}, {0, -1}, {1, -1}}) {
            assertThatThrownBy(() -> codec().decode(message, range[0], range[1], Value::owned))
                    .as(Arrays.toString(range))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void appendsToWhatTheOutputHoldsAlready() {
        Codec codec = codec();
        for (byte[] message : validMessages()) {
            OutputBuffer output = new OutputBuffer(1);
            output.write('#');
            codec.encode(codec.decode(message), output);
            byte[] alone = encode(codec, codec.decode(message));
            assertThat(output.toBytes()).startsWith('#').endsWith(alone).hasSize(alone.length + 1);
        }
    }

    @Test
    void ownedValuesOutliveTheBytesAndTheNextMessages() {
        Codec codec = codec();
        List<Value> kept = new ArrayList<>();
        for (byte[] message : validMessages()) {
            byte[] bytes = message.clone();
            kept.add(codec.<Value>decode(bytes, 0, bytes.length, Value::owned));
            Arrays.fill(bytes, (byte) 'x');
        }
        for (int i = 0; i < kept.size(); i++) {
            assertThat(kept.get(i)).isEqualTo(codec().decode(validMessages().get(i)));
        }
    }

    /** Needs assertions, which test runners switch on. */
    @Test
    void aViewUsedTooLateThrows() {
        Codec codec = codec();
        for (byte[] message : validMessages()) {
            List<Value> leaked = new ArrayList<>();
            codec.decode(message, 0, message.length, view -> {
                collectViews(view, leaked);
                return view.kind();
            });
            for (Value late : leaked) {
                assertThat(catchThrowable(late::owned)).as(text(message)).isInstanceOf(IllegalStateException.class);
                assertThat(catchThrowable(late::hashCode)).as(text(message)).isInstanceOf(IllegalStateException.class);
            }
        }
    }

    @Test
    void saysWhereAndWhyAMessageIsInvalid() {
        Codec codec = codec();
        for (byte[] message : invalidMessages()) {
            assertThatThrownBy(() -> codec.decode(message))
                    .as(text(message))
                    .isInstanceOfSatisfying(DecodeException.class, e -> assertTellsThePlace(e.diagnostic(), message));
        }
    }

    @Test
    void isAsGoodAsNewAfterAnInvalidMessage() {
        Codec codec = codec();
        for (byte[] invalid : invalidMessages()) {
            assertThat(catchThrowable(() -> codec.decode(invalid))).isNotNull();
            for (byte[] message : validMessages()) {
                assertThat(codec.decode(message)).isEqualTo(codec().decode(message));
            }
        }
    }

    @Test
    void isAsGoodAsNewAfterItsUserThrew() {
        Codec codec = codec();
        for (byte[] message : validMessages()) {
            RuntimeException thrown = new RuntimeException("thrown by the user");
            assertThat(catchThrowable(() -> codec.decode(message, 0, message.length, view -> {
                        throw thrown;
                    })))
                    .isSameAs(thrown);
            assertThat(codec.decode(message)).isEqualTo(codec().decode(message));
        }
    }

    @Test
    void anyBytesEitherDecodeOrSayWhatIsWrong() {
        Codec codec = codec();
        Random random = new Random(42);
        List<byte[]> seeds = new ArrayList<>(validMessages());
        seeds.addAll(invalidMessages());
        for (int i = 0; i < MUTATIONS; i++) {
            byte[] message = mutate(seeds.get(random.nextInt(seeds.size())), random);
            try {
                Value value = codec.decode(message);
                assertThat(codec.decode(encode(codec, value))).as(text(message)).isEqualTo(value);
            } catch (DecodeException e) {
                assertTellsThePlace(e.diagnostic(), message);
            }
        }
    }

    private static byte[] mutate(byte[] seed, Random random) {
        byte[] message = Arrays.copyOf(seed, random.nextInt(4) == 0 ? random.nextInt(seed.length + 1) : seed.length);
        for (int edits = random.nextInt(4); edits > 0 && message.length > 0; edits--) {
            message[random.nextInt(message.length)] = random.nextBoolean()
                    ? (byte) random.nextInt()
                    : (byte) "{}[]\",:\\0-e \n".charAt(random.nextInt(13));
        }
        return message;
    }

    private static void assertTellsThePlace(Diagnostic diagnostic, byte[] message) {
        assertThat(diagnostic.severity()).isEqualTo(Severity.ERROR);
        assertThat(diagnostic.message()).isNotBlank().doesNotContain("\n");
        SourceSpan span = diagnostic.span();
        assertThat(span).as("%s in %s", diagnostic, text(message)).isNotNull();
        assert span != null;
        assertThat(span.start().offset()).isBetween(0, message.length);
        assertThat(span.end().offset()).isBetween(span.start().offset(), message.length);
        assertThat(span.start().line()).isPositive();
        assertThat(span.start().column()).isPositive();
    }

    /** Collects {@code value} and what it holds, as far as it is not the values' own. */
    private static void collectViews(Value value, List<Value> views) {
        if (value.owned() != value) {
            views.add(value);
        }
        if (value instanceof ArrayValue array) {
            array.forEach(element -> collectViews(element, views));
        } else if (value instanceof RecordValue record) {
            record.forEach(field -> collectViews(field.value(), views));
        }
    }

    private static byte[] encode(Codec codec, Value value) {
        OutputBuffer output = new OutputBuffer(64);
        codec.encode(value, output);
        return output.toBytes();
    }

    private static String text(byte[] message) {
        String text = new String(message, 0, Math.min(message.length, 200), StandardCharsets.UTF_8);
        return message.length <= 200 ? text : text + "…";
    }
}

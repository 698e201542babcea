package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.ArrayValue;
import io.tremor.api.value.FloatValue;
import io.tremor.api.value.IntegerValue;
import io.tremor.api.value.Key;
import io.tremor.api.value.RecordBuilder;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A view is good until the call that handed it out returns, and says so afterwards; what is owned stays good. */
class ViewMisuseTest {
    private static final byte[] DOCUMENT =
            "{ \"text\" : \"snot\", \"int\": 42, \"float\":1.5, \"list\":[1, \"two\"], \"inner\": {\"a\":1} }"
                    .getBytes(UTF_8);

    private final Codec codec = Json.codec();

    static Stream<Arguments> uses() {
        return Stream.of(
                use("get by key", record -> record.get(Key.of("float"))),
                use("get by name", record -> record.get("float")),
                use("iterator", record -> record.iterator().next()),
                use(
                        "toBuilder",
                        record -> record.toBuilder().put("a", 1).build().size()),
                use("owned", RecordValue::owned),
                use("equals", record -> record.equals(sameSize())),
                use("hashCode", RecordValue::hashCode),
                use("encode", record -> Json.codec().encode(record, new OutputBuffer(8))),
                use("put into another", record -> RecordValue.builder().put("view", record)));
    }

    private static Arguments use(String name, Consumer<RecordValue> use) {
        return Arguments.of(name, use);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void refusesARecordThatWasKept(String name, Consumer<RecordValue> use) {
        RecordValue kept = codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> (RecordValue) value);

        assertThatIllegalStateException().isThrownBy(() -> use.accept(kept)).withMessageContaining("owned");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uses")
    void refusesAnEditedRecordThatWasKept(String name, Consumer<RecordValue> use) {
        RecordValue kept = codec.decode(
                DOCUMENT,
                0,
                DOCUMENT.length,
                value -> ((RecordValue) value)
                        .toBuilder()
                                .put("text", "badger")
                                .remove("int")
                                .put("added", 1)
                                .build());

        assertThatIllegalStateException().isThrownBy(() -> use.accept(kept));
    }

    private static RecordValue sameSize() {
        RecordBuilder builder = RecordValue.builder();
        Stream.of("text", "int", "float", "list", "inner").forEach(name -> builder.put(name, name));
        return builder.build();
    }

    @Test
    void refusesScalarsAndArraysThatWereKept() {
        StringValue text = kept("text", StringValue.class);
        ArrayValue list = kept("list", ArrayValue.class);

        assertThatIllegalStateException().isThrownBy(text::text);
        assertThatIllegalStateException().isThrownBy(() -> text.is(Key.of("snot")));
        assertThatIllegalStateException().isThrownBy(text::owned);
        assertThatIllegalStateException().isThrownBy(list::size);
        assertThatIllegalStateException().isThrownBy(() -> list.get(0));
        assertThatIllegalStateException().isThrownBy(list::iterator);
        assertThatIllegalStateException().isThrownBy(list::owned);
    }

    @Test
    void refusesOrStillKnowsNumbersThatWereKept() {
        IntegerValue integer = kept("int", IntegerValue.class);
        FloatValue number = kept("float", FloatValue.class);

        assertThat(outcome(integer::bits)).isIn("IllegalStateException", "42");
        assertThat(outcome(number::toDouble)).isIn("IllegalStateException", "1.5");
    }

    @Test
    void refusesIteratorsAndBuildersThatWereKept() {
        Iterator<RecordValue.Field> fields =
                codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> ((RecordValue) value).iterator());
        RecordBuilder builder = codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> ((RecordValue) value).toBuilder());

        assertThatIllegalStateException().isThrownBy(() -> fields.next().value());
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.put("a", 1).build().get("text"));
    }

    @Test
    void refusesAViewOnceTheNextDocumentWasDecoded() {
        RecordValue kept = codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> (RecordValue) value);

        byte[] next = "{\"text\":\"other\"}".getBytes(UTF_8);
        String seen = codec.decode(next, 0, next.length, value -> outcome(() -> kept.get("text")));

        assertThat(seen).isEqualTo("IllegalStateException");
    }

    @Test
    void namesNothingOfAKeptViewInAnExceptionMessage() {
        RecordValue kept = codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> (RecordValue) value);

        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get("text"))
                .withMessageNotContainingAny("snot", "null");
    }

    @Test
    void keepsAnOwnedCopyWhenTheBytesChange() {
        byte[] bytes = DOCUMENT.clone();
        Value owned = codec.decode(bytes, 0, bytes.length, Value::owned);
        Value inner = codec.decode(
                bytes,
                0,
                bytes.length,
                value -> ((RecordValue) value).get("inner").owned());
        Value edited = codec.decode(
                bytes,
                0,
                bytes.length,
                value -> ((RecordValue) value)
                        .toBuilder()
                                .put("copy", ((RecordValue) value).get("list"))
                                .build()
                                .owned());
        Value parsed = Json.parse(bytes);
        Arrays.fill(bytes, (byte) 'x');
        codec.decode("{\"text\":\"overwrites what the codec kept\"}".getBytes(UTF_8));

        String text = "{\"text\":\"snot\",\"int\":42,\"float\":1.5,\"list\":[1,\"two\"],\"inner\":{\"a\":1}";
        assertThat(Json.toString(owned)).isEqualTo(text + "}");
        assertThat(Json.toString(parsed)).isEqualTo(text + "}");
        assertThat(Json.toString(inner)).isEqualTo("{\"a\":1}");
        assertThat(Json.toString(edited)).isEqualTo(text + ",\"copy\":[1,\"two\"]}");
        assertThat(owned.owned()).isSameAs(owned);
        assertThat(parsed.owned()).isSameAs(parsed);
    }

    @Test
    void refusesToDecodeFromWithinDecodeAndGoesOnAfterwards() {
        byte[] other = "[1]".getBytes(UTF_8);

        String seen = codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> {
            String nested = outcome(() -> codec.decode(other, 0, other.length, Value::owned));
            return nested + ", then " + ((RecordValue) value).get("text");
        });

        assertThat(seen).isEqualTo("IllegalStateException, then \"snot\"");
        assertThat(Json.toString(codec.decode(other))).isEqualTo("[1]");
    }

    @Test
    void encodesWhileItDecodes() {
        String seen = codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> {
            OutputBuffer output = new OutputBuffer(8);
            codec.encode(value, output);
            output.write('|');
            codec.encode(((RecordValue) value).get("list"), output);
            return output.toString();
        });

        assertThat(seen)
                .isEqualTo("{\"text\":\"snot\",\"int\":42,\"float\":1.5,\"list\":[1,\"two\"],\"inner\":{\"a\":1}}"
                        + "|[1,\"two\"]");
    }

    @Test
    void writesValuesOfSeveralDocumentsIntoOne() {
        Codec second = Json.codec();
        byte[] other = "{\"x\": [ true ], \"y\":\"\\u0041\"}".getBytes(UTF_8);

        String seen = codec.decode(
                DOCUMENT,
                0,
                DOCUMENT.length,
                value -> second.decode(other, 0, other.length, added -> {
                    RecordValue both = ((RecordValue) value)
                            .toBuilder()
                                    .put("inner", added)
                                    .put("y", ((RecordValue) added).get("y"))
                                    .build();
                    OutputBuffer output = new OutputBuffer(8);
                    Json.codec().encode(both, output);
                    return output.toString();
                }));

        assertThat(seen)
                .isEqualTo("{\"text\":\"snot\",\"int\":42,\"float\":1.5,\"list\":[1,\"two\"],"
                        + "\"inner\":{\"x\":[true],\"y\":\"A\"},\"y\":\"A\"}");
    }

    @Test
    void staysUsableAfterAnyException() {
        byte[] broken = "{\"a\":".getBytes(UTF_8);
        assertThatExceptionOfType(DecodeException.class).isThrownBy(() -> codec.decode(broken, 0, 5, Value::owned));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> {
                    throw new ArithmeticException("of the caller");
                }));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> codec.decode(DOCUMENT, 1, DOCUMENT.length, Value::owned));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> codec.decode(DOCUMENT, -1, 1, Value::owned));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> codec.decode(DOCUMENT, 0, -1, Value::owned));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> codec.decode(DOCUMENT, Integer.MAX_VALUE, Integer.MAX_VALUE, Value::owned));

        assertThat(codec.decode(DOCUMENT, 0, DOCUMENT.length, Value::kind)).hasToString("record");
    }

    @Test
    void hasNoUseForASpentBuilder() {
        codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> {
            RecordBuilder builder = ((RecordValue) value).toBuilder();
            builder.put("a", 1).build();
            assertThatIllegalStateException().isThrownBy(() -> builder.put("b", 2));
            assertThatIllegalStateException().isThrownBy(() -> builder.remove("a"));
            assertThatIllegalStateException().isThrownBy(builder::build);
            return true;
        });
    }

    private <V extends Value> V kept(String name, Class<V> kind) {
        return codec.decode(DOCUMENT, 0, DOCUMENT.length, value -> kind.cast(((RecordValue) value).get(name)));
    }

    private static String outcome(Supplier<?> use) {
        try {
            return String.valueOf(use.get());
        } catch (IllegalStateException e) {
            return "IllegalStateException";
        }
    }
}

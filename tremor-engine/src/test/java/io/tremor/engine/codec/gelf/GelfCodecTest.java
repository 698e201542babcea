package io.tremor.engine.codec.gelf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.spi.CodecProvider;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.Value;
import io.tremor.testkit.codec.CodecContract;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The codec {@code gelf} keeps what every codec has to keep, and makes GELF of anything. */
class GelfCodecTest extends CodecContract {
    private static final String HOST = "\"version\":\"1.1\",\"host\":\"here\",";

    @Override
    protected Codec codec() {
        return new GelfCodec(1024, () -> "here");
    }

    @Override
    protected List<byte[]> validMessages() {
        return Stream.of(
                        "{\"version\":\"1.1\",\"host\":\"a\",\"short_message\":\"b\"}",
                        "{\"host\":\"a\",\"short_message\":\"b\",\"_user_id\":9001,\"_some_info\":\"foo\",\"level\":1,"
                                + "\"full_message\":\"c\\n\\nd\",\"timestamp\":1385053862.3072}",
                        "{\"version\":\"1.0\",\"host\":\"a\",\"short_message\":\"b\",\"facility\":\"x\",\"line\":3,\"_\":1}",
                        "{\"host\":\"a\",\"short_message\":\"b\",\"_list\":[1,{\"a\":2}],\"_deep\":{\"a\":{\"b\":null,\"c\":true}},"
                                + "\"id\":\"x\",\"_é\":1.5e300,\"message\":\"m\",\"level\":7,\"timestamp\":-1}")
                .map(message -> message.getBytes(UTF_8))
                .toList();
    }

    @Override
    protected List<byte[]> invalidMessages() {
        return Stream.of(
                        "",
                        "{",
                        "[]",
                        "\"text\"",
                        "{}",
                        "{\"host\":\"a\"}",
                        "{\"host\":\"\",\"short_message\":\"b\"}",
                        "{\"host\":\"a\",\"short_message\":\" \"}",
                        "{\"host\":\"a\",\"short_message\":7}",
                        "{\"version\":\"2.0\",\"host\":\"a\",\"short_message\":\"b\"}",
                        "{\"version\":1.1,\"host\":\"a\",\"short_message\":\"b\"}",
                        "{\"host\":\"a\",\"short_message\":\"b\",\"timestamp\":\"now\"}",
                        "{\"host\":\"a\",\"short_message\":\"b\",\"timestamp\":1e300}",
                        "{\"host\":\"a\",\"short_message\":\"b\",\"level\":8}",
                        "{\"host\":\"a\",\"short_message\":\"b\",\"level\":-1}",
                        "{\"host\":\"a\",\"short_message\":\"b\",\"level\":\"INFO\"}",
                        "{\"host\":\"a\",\"short_message\":\"b\",\"full_message\":{}}")
                .map(message -> message.getBytes(UTF_8))
                .toList();
    }

    @Test
    void isFoundByName() {
        Value message = Json.parse("{\"message\":\"m\"}");
        OutputBuffer output = new OutputBuffer(8);
        CodecProvider.named("gelf").create().encode(message, output);
        RecordValue gelf = (RecordValue) Json.parse(output.toString());
        assertThat(gelf.get("short_message")).isEqualTo(Value.of("m"));
        assertThat(gelf.get("host")).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|{\"host\":\"here\",\"short_message\":\"{}\"}",
                "[1,2]|{\"host\":\"here\",\"short_message\":\"[1,2]\"}",
                "\"\"|{\"host\":\"here\",\"short_message\":\"-\"}",
                "{\"message\":\"m\",\"log.level\":\"WARN\",\"@timestamp\":\"2023-11-14T22:13:20.5Z\",\"host.name\":\"h\"}"
                        + "|{\"host\":\"h\",\"short_message\":\"m\",\"timestamp\":1700000000.5,\"level\":4}",
                "{\"level\":\"ERROR\",\"timestamp\":1700000000123456789,\"message\":\"m\",\"mdc\":{\"user\":\"ada\"}}"
                        + "|{\"host\":\"here\",\"short_message\":\"m\",\"timestamp\":1700000000.123457,\"level\":3,\"_mdc.user\":\"ada\"}",
                "{\"Timestamp\":\"1700000000000000000\",\"SeverityText\":\"INFO\",\"Body\":\"b\",\"Attributes\":{\"a\":1}}"
                        + "|{\"host\":\"here\",\"short_message\":\"b\",\"timestamp\":1700000000.0,\"level\":6,\"_Attributes.a\":1}",
                "{\"hostname\":\"h\",\"severity\":\"crit\",\"msg\":\"m\",\"timestamp\":1700000000000000000,\"appname\":\"su\"}"
                        + "|{\"host\":\"h\",\"short_message\":\"m\",\"timestamp\":1700000000.0,\"level\":2,\"_appname\":\"su\"}",
                "{\"message\":\"m\",\"level\":\"verbose\",\"timestamp\":\"soon\",\"host\":{\"ip\":\"::1\"},\"ok\":true,\"no\":null}"
                        + "|{\"host\":\"here\",\"short_message\":\"m\",\"_level\":\"verbose\",\"_timestamp\":\"soon\",\"_host.ip\":\"::1\",\"_ok\":\"true\"}",
                "{\"message\":\"m\",\"id\":1,\"_id\":2,\"a b\":3,\"\":4}"
                        + "|{\"host\":\"here\",\"short_message\":\"m\",\"__id\":2,\"_a_b\":3,\"__\":4}"
            })
    void makesGelfOfAnyValue(String value, String gelf) {
        RecordValue expected = ((RecordValue) Json.parse(gelf))
                .toBuilder().put("version", "1.1").build();
        assertThat(Json.parse(encoded(Json.parse(value)))).isEqualTo(expected);
    }

    @Test
    void writesTheMandatoryFieldsFirst() {
        assertThat(encoded(Json.parse("{\"a\":1,\"message\":\"m\"}")))
                .isEqualTo("{" + HOST + "\"short_message\":\"m\",\"_a\":1}");
    }

    @Test
    void numbersThatJsonDoesNotKnowBecomeText() {
        Value record = RecordValue.builder()
                .put("message", "m")
                .put("a", Double.NaN)
                .put("b", Double.NEGATIVE_INFINITY)
                .build();
        assertThat(encoded(record))
                .isEqualTo("{" + HOST + "\"short_message\":\"m\",\"_a\":\"NaN\",\"_b\":\"-Infinity\"}");
    }

    @Test
    void recordsThatLieDeepBecomeText() {
        String deep = "{\"a\":".repeat(500) + "1" + "}".repeat(500);
        String gelf = encoded(Json.parse("{\"message\":\"m\",\"x\":" + deep + "}"));
        assertThat(gelf).contains("\"_x.a.a.a.a.a.a.a.a\":\"{\\\"a\\\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "_id", "", "_", "a", "a\n\"b", "ü", "_ü", "a.b-c", "__id", "\ud800"})
    void namesOfAdditionalFieldsAreProperAndStayAsTheyAre(String name) {
        String proper = GelfMessage.properName(name);
        assertThat(proper).matches("_[\\w.\\-]+").isNotEqualTo("_id");
        assertThat(GelfMessage.properName(proper)).isEqualTo(proper);
    }

    @Test
    void saysWhichFieldIsWrong() {
        assertThatThrownBy(() -> codec().decode("{\"host\":\"a\",\"short_message\":\"\"}".getBytes(UTF_8)))
                .isInstanceOf(DecodeException.class)
                .hasMessage("the field `short_message` of a GELF message has to be a string that is not empty");
    }

    @Test
    void randomBytesDecodeOrAreRefused() {
        Random random = new Random(7);
        Codec codec = codec();
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            try {
                codec.decode(bytes);
            } catch (DecodeException e) {
                assertThat(e.diagnostic().span()).isNotNull();
            }
        }
    }

    private String encoded(Value value) {
        OutputBuffer output = new OutputBuffer(8);
        codec().encode(value, output);
        return output.toString();
    }
}

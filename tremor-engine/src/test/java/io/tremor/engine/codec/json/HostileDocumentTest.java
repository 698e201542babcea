package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.value.RecordValue;
import io.tremor.api.value.StringValue;
import io.tremor.api.value.Value;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Large and spiteful documents take time in proportion to their length, and leave nothing behind. */
@Timeout(value = 10, unit = TimeUnit.SECONDS)
class HostileDocumentTest {
    private static final int MANY = 500_000;

    static Stream<Arguments> documents() {
        return Stream.of(
                document("a long string", "\"" + "x".repeat(20 * MANY) + "\""),
                document("a string of short escapes", "\"" + "\\n".repeat(2 * MANY) + "\""),
                document("a string of escaped code points", "\"" + "\\u00e9".repeat(MANY) + "\""),
                document("a string of backslashes", "\"" + "\\\\".repeat(2 * MANY) + "\""),
                document("a string of wide characters", "\"" + "日".repeat(5 * MANY) + "\""),
                document("a long key", "{\"" + "k".repeat(5 * MANY) + "\":1}"),
                document("a key of escapes", "{\"" + "\\/".repeat(MANY) + "\":1}"),
                document("blanks", " ".repeat(10 * MANY) + "[" + "\n".repeat(10 * MANY) + "]"),
                document("zeros", "[" + "0,".repeat(2 * MANY) + "0]"),
                document("empty arrays", "[" + "[],".repeat(MANY) + "[]]"),
                document("empty records", "[" + "{},".repeat(MANY) + "{}]"),
                document("records", "[" + "{\"a\":1},".repeat(MANY) + "{}]"),
                document("records with duplicate keys", "[" + "{\"a\":1,\"a\":2},".repeat(MANY / 2) + "{}]"),
                document(
                        "duplicate keys at every level around a long array",
                        "{\"a\":1,\"a\":".repeat(1000) + "[" + "1,".repeat(8 * MANY) + "1]" + "}".repeat(1000)));
    }

    private static Arguments document(String name, String document) {
        return Arguments.of(name, document);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void roundTrips(String name, String document) {
        byte[] bytes = document.getBytes(UTF_8);
        Codec codec = Json.codec();
        OutputBuffer output = new OutputBuffer(1024);

        codec.decode(bytes, 0, bytes.length, value -> {
            codec.encode(value, output);
            return true;
        });

        assertThat(output.length()).isLessThanOrEqualTo(bytes.length);
        assertThat(Json.parse(output.toBytes()).equals(Json.parse(bytes))).isTrue();
    }

    @ParameterizedTest(name = "{0}, cut off")
    @MethodSource("documents")
    void refusesWhatWasCutOffAndSaysSoBriefly(String name, String document) {
        byte[] bytes = document.stripTrailing().getBytes(UTF_8);
        Codec codec = Json.codec();
        String message = "";
        try {
            codec.decode(bytes, 0, bytes.length - 1, Value::owned);
        } catch (DecodeException e) {
            message = e.getMessage();
            assertThat(e.diagnostic().span().start().offset()).isLessThanOrEqualTo(bytes.length - 1);
        }
        assertThat(message).isNotEmpty().hasSizeLessThan(200);
    }

    @Test
    void refusesADocumentOf128MebibytesWithoutReadingIt() {
        byte[] bytes = new byte[(1 << 27) + 64];

        assertThatExceptionOfType(DecodeException.class)
                .isThrownBy(() -> Json.codec().decode(bytes, 0, 1 << 27, Value::owned))
                .withMessageContaining("at most 134217727 bytes")
                .satisfies(e -> assertThat(e.diagnostic().code()).isEqualTo(ErrorCode.MESSAGE_TOO_LONG));
    }

    @Test
    void allocatesNothingInProportionToADocumentThatIsOnlyLookedAt() {
        byte[] event = ("{\"message\":\"" + "x".repeat(20_000) + "\",\"list\":[" + "1,".repeat(2000)
                        + "2],\"level\":\"info\"}\n" + " ".repeat(64))
                .getBytes(UTF_8);
        int length = new String(event, UTF_8).indexOf('\n');
        Codec codec = Json.codec();
        int rounds = 2000;
        assertThat(level(codec, event, length)).isEqualTo("info");

        Allocation allocation = new Allocation();
        for (int i = 0; i < rounds; i++) {
            level(codec, event, length);
        }

        assertThat(allocation.bytes() / rounds).isLessThan(1000);
    }

    @Test
    void doesNotKeepMoreForEveryDocumentOnAWarmCodec() {
        Codec codec = Json.codec();
        OutputBuffer output = new OutputBuffer(1024);
        DocumentGenerator generator = new DocumentGenerator(new SplittableRandom(9));
        Runtime runtime = Runtime.getRuntime();
        long before = 0;
        for (int round = 0; round < 4; round++) {
            for (int i = 0; i < 3000; i++) {
                byte[] bytes = generator.record(40).text().getBytes(UTF_8);
                output.clear();
                codec.decode(bytes, 0, bytes.length, value -> {
                    codec.encode(((RecordValue) value).toBuilder().put("n", 1).build(), output);
                    return true;
                });
            }
            System.gc();
            long used = runtime.totalMemory() - runtime.freeMemory();
            if (round == 1) {
                before = used;
            } else if (round > 1) {
                assertThat(used).isLessThan(before + 16_000_000);
            }
        }
    }

    private static String level(Codec codec, byte[] event, int length) {
        return codec.decode(event, 0, length, value -> ((StringValue) ((RecordValue) value).get("level")).text());
    }
}

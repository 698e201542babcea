package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.codec.Codec;
import io.tremor.api.codec.DecodeException;
import io.tremor.api.codec.OutputBuffer;
import io.tremor.api.value.Value;
import io.tremor.testkit.SharedData;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was read is written as one compact line that means the same to everybody, and is written so again. */
class JsonRoundTripTest {
    private final Codec codec = Json.codec();
    private final ReferenceReader reference = new ReferenceReader();

    @Test
    void isStableForEveryFileOfTheTestSuite() {
        List<byte[]> accepted = new ArrayList<>();
        for (Path file : SuiteFiles.parsing("")) {
            byte[] document = SuiteFiles.bytes(file);
            if (isAccepted(document)) {
                accepted.add(document);
            }
        }

        assertThat(accepted).hasSizeGreaterThan(95).allSatisfy(this::isStable);
    }

    @Test
    void isStableForNaughtyStrings() {
        isStable(SuiteFiles.bytes(SharedData.path("naughty-strings/blns.json")));
    }

    @Test
    void isStableForGeneratedDocuments() {
        DocumentGenerator generator = new DocumentGenerator(new SplittableRandom(5));
        for (int i = 0; i < 2000; i++) {
            isStable(generator.document().text().getBytes(UTF_8));
        }
    }

    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "-0                     | 0",
                "-0.0                   | -0.0",
                "-0e5                   | -0.0",
                "0e5                    | 0.0",
                "1E2                    | 100.0",
                "1.50                   | 1.5",
                "1e0                    | 1.0",
                "1e15                   | 1000000000000000.0",
                "1e16                   | 1e16",
                "1E+16                  | 1e16",
                "0.00001                | 0.00001",
                "1e-5                   | 0.00001",
                "0.000001               | 1e-6",
                "1e-7                   | 1e-7",
                "1.5e300                | 1.5e300",
                "150e298                | 1.5e300",
                "2e-3                   | 0.002",
                "2e23                   | 2e23",
                "5e-324                 | 5e-324",
                "2.2250738585072014e-308 | 2.2250738585072014e-308",
                "1.7976931348623157e308 | 1.7976931348623157e308",
                "12345678901234567.8    | 1.2345678901234568e16",
                "123456789012345.678    | 123456789012345.67",
                "9007199254740993.0     | 9007199254740992.0",
                "0.1                    | 0.1",
                "100                    | 100",
                "18446744073709551615   | 18446744073709551615",
                "-9223372036854775808   | -9223372036854775808",
                "\"\\/\"                | \"/\"",
                "\"\\u002f\"            | \"/\"",
                "\"\\u00e9\"            | \"é\"",
                "\"\\u00E9\"            | \"é\"",
                "\"\\ud83d\\ude00\"     | \"😀\"",
                "\"\\u001F\"            | \"\\u001f\"",
                "\"\\u000a\\u0008\\u000c\\u000d\\u0009\" | \"\\n\\b\\f\\r\\t\"",
                "\"\\u0022\\u005c\"     | \"\\\"\\\\\"",
                "\"\\u007f\\u2028\"     | \"\u007f\u2028\"",
                "{ \"a\" : 1 , \"b\" : [ ] } | {\"a\":1,\"b\":[]}",
                "{\"a\":1,\"b\":2,\"a\":3} | {\"a\":3,\"b\":2}",
                "{\"a\":1,\"\\u0061\":2}   | {\"a\":2}",
                "{\"\\u0061\":1}           | {\"a\":1}",
                "{\"a\":{\"b\":1,\"b\":1e0}} | {\"a\":{\"b\":1.0}}",
                "` [ { } , [ ] , null ] ` | [{},[],null]"
            })
    void writesCanonically(String document, String expected) {
        byte[] bytes = document.getBytes(UTF_8);

        assertThat(new String(Json.toBytes(Json.parse(bytes)), UTF_8)).isEqualTo(expected);
        assertThat(codec.<String>decode(bytes, 0, bytes.length, this::write)).isEqualTo(expected);
        assertThat(ReferenceWriter.write(Json.parse(bytes))).isEqualTo(expected);
    }

    private boolean isAccepted(byte[] document) {
        try {
            codec.decode(document);
            return true;
        } catch (DecodeException e) {
            return false;
        }
    }

    private void isStable(byte[] document) {
        String fromView = codec.decode(document, 0, document.length, this::write);
        String fromOwned = Json.toString(Json.parse(document));
        byte[] written = fromView.getBytes(UTF_8);
        ReferenceReader.Opinion meant = reference.read(document);

        assertThat(fromOwned).isEqualTo(fromView);
        assertThat(fromView).doesNotContain("\n", "\r").isEqualTo(ReferenceWriter.write(meant.value()));
        assertThat(Agreement.difference(meant.value(), Json.parse(written))).isNull();
        assertThat(reference.read(written)).isEqualTo(meant);
        assertThat(Json.toString(Json.parse(written))).isEqualTo(fromView);
    }

    private String write(Value value) {
        OutputBuffer output = new OutputBuffer(16);
        codec.encode(value, output);
        return output.toString();
    }
}

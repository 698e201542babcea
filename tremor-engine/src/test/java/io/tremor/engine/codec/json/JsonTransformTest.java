package io.tremor.engine.codec.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.Json;
import io.tremor.api.codec.DecodeException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of the documents in JSONTestSuite on which readers do not agree. */
class JsonTransformTest {
    private static final String REFUSED = "refused";

    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("number_-9223372036854775808.json", "[-9223372036854775808]"),
            Map.entry("number_-9223372036854775809.json", REFUSED),
            Map.entry("number_1.0.json", "[1.0]"),
            Map.entry("number_1.000000000000000005.json", "[1.0]"),
            Map.entry("number_1000000000000000.json", "[1000000000000000]"),
            Map.entry("number_10000000000000000999.json", "[10000000000000000999]"),
            Map.entry("number_1e-999.json", "[0.0]"),
            Map.entry("number_1e6.json", "[1000000.0]"),
            Map.entry("number_9223372036854775807.json", "[9223372036854775807]"),
            Map.entry("number_9223372036854775808.json", "[9223372036854775808]"),
            Map.entry("object_key_nfc_nfd.json", "{\"\u00e9\":\"NFC\",\"e\u0301\":\"NFD\"}"),
            Map.entry("object_key_nfd_nfc.json", "{\"e\u0301\":\"NFD\",\"\u00e9\":\"NFC\"}"),
            Map.entry("object_same_key_different_values.json", "{\"a\":2}"),
            Map.entry("object_same_key_same_value.json", "{\"a\":1}"),
            Map.entry("object_same_key_unclear_values.json", "{\"a\":0}"),
            Map.entry("string_1_escaped_invalid_codepoint.json", REFUSED),
            Map.entry("string_1_invalid_codepoint.json", REFUSED),
            Map.entry("string_2_escaped_invalid_codepoints.json", REFUSED),
            Map.entry("string_2_invalid_codepoints.json", REFUSED),
            Map.entry("string_3_escaped_invalid_codepoints.json", REFUSED),
            Map.entry("string_3_invalid_codepoints.json", REFUSED),
            Map.entry("string_with_escaped_NULL.json", "[\"A\\u0000B\"]"));

    @Test
    void agreesWithTheLanguageWhereReadersDiffer() {
        Map<String, String> found = SuiteFiles.transform().stream()
                .collect(Collectors.toMap(SuiteFiles::name, file -> transform(SuiteFiles.bytes(file))));

        assertThat(new TreeMap<>(found)).isEqualTo(new TreeMap<>(EXPECTED));
    }

    private static String transform(byte[] document) {
        try {
            return new String(Json.toBytes(Json.parse(document)), UTF_8);
        } catch (DecodeException e) {
            return REFUSED;
        }
    }
}

package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CidrExtractorTest {
    private static final String V4_HOST = "[255,255,255,255]";
    private static final String V6_HOST = "[65535,65535,65535,65535,65535,65535,65535,65535]";

    static Stream<Arguments> addresses() {
        return Stream.of(
                arguments("192.168.1.0", "[192,168,1,0]", V4_HOST),
                arguments("192.168.1.0/24", "[192,168,1,0]", "[255,255,255,0]"),
                arguments("1.2.3", "[1,2,3,0]", V4_HOST),
                arguments("10/8", "[10,0,0,0]", "[255,0,0,0]"),
                arguments("10.1/16", "[10,1,0,0]", "[255,255,0,0]"),
                arguments("01.+2.003.4/+032", "[1,2,3,4]", V4_HOST),
                arguments("0/0", "[0,0,0,0]", "[0,0,0,0]"),
                arguments("128/1", "[128,0,0,0]", "[128,0,0,0]"),
                arguments("::", "[0,0,0,0,0,0,0,0]", V6_HOST),
                arguments("2001:4860:4860:0000:0000:0000:0000:8888", "[8193,18528,18528,0,0,0,0,34952]", V6_HOST),
                arguments("2001:db8::/32", "[8193,3512,0,0,0,0,0,0]", "[65535,65535,0,0,0,0,0,0]"),
                arguments("FE80::/10", "[65152,0,0,0,0,0,0,0]", "[65472,0,0,0,0,0,0,0]"),
                arguments("::ffff:1.2.3.4", "[0,0,0,0,0,65535,258,772]", V6_HOST),
                arguments("1:2:3:4:5:6:7::", "[1,2,3,4,5,6,7,0]", V6_HOST));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void givesAddressAndMask(String text, String prefix, String mask) {
        assertThat(Extraction.of("cidr", "", text)).isEqualTo("{\"prefix\":" + prefix + ",\"mask\":" + mask + "}");
        assertThat(Extraction.matches("cidr", "", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "snot",
                "256.1.1.1",
                "1.2.3.4.5",
                "1..2",
                "1.",
                "1.2.3.4/33",
                "1.2.3.4/",
                "10.1/8",
                " 1.2.3.4",
                "1.2.3.4/8/8",
                "2001:db8::1/32",
                "fe80::1%eth0",
                "[::1]",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "::1::",
                ":::",
                "12345::",
                "1:2:3:4:5:6:7:8::",
                "::/129",
                "::1.2.3",
                "::01.2.3.4",
                "1.2.3.4::",
                ":1:2:3:4:5:6:7"
            })
    void matchesNothingElse(String text) {
        assertThat(Extraction.of("cidr", "", text)).isEqualTo(Extraction.NO_MATCH);
        assertThat(Extraction.matches("cidr", "", text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "10.22.0.0/24, 10.22.1.0/24;10.22.0.254;true",
                "10.22.0.0/24, 10.22.1.0/24;10.22.1.1;true",
                "10.22.0.0/24, 10.22.1.0/24;99.98.97.96;false",
                "10.22.0.0/24;10.22.0.1/32;false",
                "10.22.0.0/24;10.22.0.01;false",
                "10.22.0.0/24;::ffff:10.22.0.1;false",
                "10;0.0.0.10;true",
                "10;10.0.0.0;false",
                "10.0/16;10.0.255.255;true",
                "10..0/16;10.0.3.3;true",
                "0/0;255.255.255.255;true",
                "1.2.3.0/240;1.2.3.255;true",
                "10.0.0.0/24,;0.0.0.0;true"
            })
    void letsAddressesInOneOfTheRulesPass(String rules, String address, boolean passes) {
        assertThat(Extraction.matches("cidr", rules, address)).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({
        "300.1.2.3/8, could not parse CIDR",
        "10/8, could not parse CIDR",
        "10.1/16, could not parse CIDR",
        "1.2.3.4/33, could not parse CIDR",
        "1.2.3.4/8x, could not parse CIDR",
        "1.2.3.0/024, could not parse CIDR",
        "1.2.3.4/, could not parse CIDR",
        "1.2.3.4., could not parse CIDR",
        "1.2., could not parse CIDR",
        "snot, could not parse CIDR",
        "2001:db8::/32, IPv6 CIDR not supported",
        "::1, IPv6 CIDR not supported"
    })
    void refusesOtherRules(String rule, String problem) {
        assertThatThrownBy(() -> Extractors.compile("cidr", rule))
                .isInstanceOf(ExtractorException.class)
                .hasMessage("Failed to parse CIDR range: " + problem + ": '" + rule + "'");
    }
}

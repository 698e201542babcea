package io.tremor.engine.lang.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.engine.lang.ScriptFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Binaries, seen as Base64. */
class BytesNodeTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        <<>> | 1 | ""
        <<event>> | 255 | "/w=="
        <<event>> | 256 | "AA=="
        <<event:16, event:16/little>> | 258 | "AQICAQ=="
        <<1:4, event:4>> | 31 | "Hw=="
        <<event:12/signed_integer>> | -1 | "/w8="
        <<event:8/signed_integer>> | -1 | "/w=="
        <<event/binary, event:1/binary>> | "ab" | "YWJh"
        <<1:4, event/binary>> | "ab" | "FhYC"
        <<event:64/big_unsigned_integer>> | 18446744073709551615 | "//////////8="
        <<event>> | -1 | fail 1:3: Not an unsigned integer: -1
        <<event:64/signed_integer>> | 18446744073709551615 | fail 1:3: Not an signed integer: 18446744073709551615
        <<event>> | 1.5 | fail 1:3: Not an unsigned integer: 1.5
        <<event:8>> | 1.0 | fail 1:3: Not an unsigned integer: 1
        <<event>> | "text" | fail 1:3: Not an unsigned integer: text
        <<event/binary>> | 7 | fail 1:3: Not a long enough binary: 7
        <<event:3/binary>> | "ab" | fail 1:3: Not a long enough binary: ab
        <<event/signed_integer>> | {"a":[1]} | fail 1:3: Not an signed integer: {"a":[1]}
        <<1, (-1)>> | 1 | refused 1:6: Not an unsigned integer: -1
        <<event.a, event.b>> | {"a":1,"b":null} | fail 1:12: Not an unsigned integer: null
        """)
    void packs(String script, String event, String result) {
        assertThat(ScriptFixture.run(script, event)).isEqualTo(result);
    }
}

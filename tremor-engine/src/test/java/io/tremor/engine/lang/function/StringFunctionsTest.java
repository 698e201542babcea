package io.tremor.engine.lang.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StringFunctionsTest {
    private static Stream<Arguments> calls() {
        return Expressions.table("""
            string::is_empty(event) => false <= " "
            string::is_empty(event) => ! Bad type passed to function string::is_empty/1 <= null
            string::len(event) => 5 <= "aß€😀d"
            string::len(event) => ! Bad type passed to function string::len/1 <= ["a"]
            string::bytes(event) => 11 <= "aß€😀d"
            string::bytes(event) => ! Bad type passed to function string::bytes/1 <= 1
            string::contains(event, "") => true <= "abc"
            string::contains(event, "bc") => true <= "abc"
            string::contains(event, "cb") => false <= "abc"
            string::contains(event, 1) => ! Bad type passed to function string::contains/2 <= "abc"
            string::substr(event, 1, 3) => "é😀" <= "aé😀d"
            string::substr(event, 0, 100) => "aé😀d" <= "aé😀d"
            string::substr(event, 6, 3) => "abc" <= "abcdef"
            string::substr(event, 3, 2) => "abcdef" <= "abcdef"
            string::substr(event, 2, 2) => "" <= "abcdef"
            string::substr(event, 18446744073709551615, 2) => "ab" <= "abcdef"
            string::substr(event, -1, 2) => ! Bad type passed to function string::substr/3 <= "abcdef"
            string::substr(event, 0, 1.0) => ! Bad type passed to function string::substr/3 <= "abcdef"
            string::split(event, ",") => ["","a",""] <= ",a,"
            string::split("", ",") => [""]
            string::split("", "") => ["",""]
            string::split(event, "") => ["","a","😀",""] <= "a😀"
            string::split(event, "aa") => ["","","a"] <= "aaaaa"
            string::split(event, 1) => ! Bad type passed to function string::split/2 <= "a"
            string::trim(event) => "a\\u001c" <= "\\u2003\\u0085\\u00a0 a\\u001c\\n\\u3000"
            string::trim_start(event) => "a 　" <= "\\u2028 a \\u3000"
            string::trim_end(event) => "​﻿ a" <= "\\u200b\\ufeff a \\u1680"
            string::trim(event) => ! Bad type passed to function string::trim/1 <= 1
            string::trim_start(event) => ! Bad type passed to function string::trim_start/1 <= {}
            string::trim_end(event) => ! Bad type passed to function string::trim_end/1 <= []
            string::replace(event, "aa", "b") => "bba" <= "aaaaa"
            string::replace(event, "", "-") => "-a-😀-" <= "a😀"
            string::replace("", "", "-") => "-"
            string::replace(event, "x", "y") => "abc" <= "abc"
            string::replace(event, 1, "y") => ! Bad type passed to function string::replace/3 <= "abc"
            string::lowercase(event) => "ας σ i̇" <= "ΑΣ Σ İ"
            string::lowercase(event) => "ασ.α ας." <= "ΑΣ.Α ΑΣ."
            string::lowercase(event) => ! Bad type passed to function string::lowercase/1 <= null
            string::uppercase(event) => "SS FI ΣΑ I" <= "ß ﬁ ςα ı"
            string::uppercase(event) => ! Bad type passed to function string::uppercase/1 <= 1
            string::capitalize(event) => "SSaB" <= "ßaB"
            string::capitalize("") => ""
            string::capitalize(event) => "𐐀𐐨" <= "𐐨𐐨"
            string::capitalize(event) => ! Bad type passed to function string::capitalize/1 <= 1
            string::reverse(event) => "😀́e" <= "e\\u0301😀"
            string::reverse(event) => ! Bad type passed to function string::reverse/1 <= 1
            string::from_utf8_lossy(<< 97, 240, 144, 128, 98, 237, 160, 128 >>) => "a�b���"
            string::from_utf8_lossy(event) => ! Bad type passed to function string::from_utf8_lossy/1 <= "x"
            string::into_binary(event) => "YcOf8J+YgA==" <= "aß😀"
            string::into_binary(event) => ! Bad type passed to function string::into_binary/1 <= 1
            string::to_integer(event) => 18446744073709551615 <= "18446744073709551615"
            string::to_integer(event) => -9223372036854775808 <= "-9223372036854775808"
            string::to_integer(event) => null <= "18446744073709551616"
            string::to_integer(event) => null <= "1.0"
            string::to_integer(event) => ! Bad type passed to function string::to_integer/1 <= 1
            """);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void givesTheValueOfTheTable(String expression, String value, String event) {
        assertThat(Expressions.value(expression, event)).isEqualTo(value);
    }

    @Test
    void findsLongTextsInTimeThatGrowsWithTheirLength() {
        String text = "a".repeat(100_000) + "b";
        String wanted = "a".repeat(50_000) + "c";

        assertThat(Expressions.value("string::contains(event[0], event[1])", "[\"" + text + "\", \"" + wanted + "\"]"))
                .isEqualTo("false");
        assertThat(Expressions.value(
                        "string::split(event, \"" + "ab".repeat(10) + "\")", "\"" + "ab".repeat(21) + "\""))
                .isEqualTo("[\"\",\"\",\"ab\"]");
    }

    @Test
    void reversesCharactersThatTakeTwoPlaces() {
        assertThat(Expressions.value("string::reverse(event)", "\"a😀b\"")).isEqualTo("\"b😀a\"");
    }
}

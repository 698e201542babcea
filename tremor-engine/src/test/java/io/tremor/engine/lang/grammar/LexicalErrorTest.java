package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LexicalErrorTest {
    private static final String EXTRACTOR = "It looks like you forgot to terminate an extractor with a closing '|'";
    private static final String IDENT = "It looks like you forgot to terminate an ident with a closing '`'";
    private static final String STRING = "It looks like you forgot to terminate a string with a closing '\"'";
    private static final String HEREDOC =
            "It looks like you forgot to terminate a here doc with with a closing '\"\"\"'";
    private static final String TAILING =
            "It looks like you have characters tailing the here doc opening, it needs to be followed by a newline";
    private static final String INTERPOLATION =
            "It looks like you forgot to terminate a string interpolation with a closing '}'";
    private static final String EMPTY = "You have an interpolation without content.";
    private static final String END = "An unexpected end of stream was found";
    private static final String UTF8 = "An invalid UTF8 escape sequence was found";

    static List<Arguments> openTexts() {
        String quotes = "\"\"\"";
        return List.of(
                Arguments.of("`foo", "1:1-1:4", IDENT),
                Arguments.of("`", "1:1-1:1", IDENT),
                Arguments.of("`foo\n`", "1:1-1:5", IDENT),
                Arguments.of("re|foo", "1:3-1:7", EXTRACTOR),
                Arguments.of("re|foo\n|", "1:3-1:7", EXTRACTOR),
                Arguments.of("re|a\\\nb", "1:3-1:6", EXTRACTOR),
                Arguments.of("re|a\\\nb\n|", "1:3-2:2", EXTRACTOR),
                Arguments.of("1 | 2", "1:3-1:6", EXTRACTOR),
                Arguments.of("\"", "1:1-1:2", STRING),
                Arguments.of("\"abc", "1:1-1:5", STRING),
                Arguments.of("\"abc\n\"", "1:1-1:5", STRING),
                Arguments.of("\"a#{1}b\n", "1:1-1:8", STRING),
                Arguments.of("\"a#{1\n}b\n", "1:1-2:3", STRING),
                Arguments.of("\"a#{1\n}b", "1:1-1:6", STRING),
                Arguments.of(quotes, "1:1-1:3", HEREDOC),
                Arguments.of(quotes + "\n", "1:1-1:3", HEREDOC),
                Arguments.of(quotes + "\na\n", "1:1-3:1", HEREDOC),
                Arguments.of(quotes + "\na", "1:1-2:2", HEREDOC),
                Arguments.of(quotes + "\na#{1} ", "1:1-2:7", HEREDOC),
                Arguments.of(quotes + "foo\n" + quotes, "1:1-1:4", TAILING),
                Arguments.of(quotes + "\r\n" + quotes, "1:1-1:4", TAILING),
                Arguments.of("\"#{}\"", "1:2-1:5", EMPTY),
                Arguments.of("\"#{1", "1:2-1:4", INTERPOLATION),
                Arguments.of("\"#{1\n;", "1:2-1:4", INTERPOLATION),
                Arguments.of("\"a#{ # }\"\n", "1:3-1:5", INTERPOLATION),
                Arguments.of("\"#{ \"foo }\"", "1:2-1:4", INTERPOLATION),
                Arguments.of("\"#{ \"foo\n }\"", "1:2-1:4", INTERPOLATION),
                Arguments.of("\"#{ \"b#{ \"c\n", "1:7-1:9", INTERPOLATION),
                Arguments.of("\"#{ " + quotes + "\na", "1:5-2:2", HEREDOC),
                Arguments.of("\"#{ " + quotes + "a", "1:5-1:8", HEREDOC),
                Arguments.of(quotes + "\n#{ \"a\n", "2:4-2:6", STRING),
                Arguments.of(quotes + "\n#{ " + quotes + "a\n", "1:1-2:8", INTERPOLATION),
                Arguments.of(quotes + "\n#{ " + quotes + "\na", "1:1-3:2", INTERPOLATION),
                Arguments.of(quotes + "\n#{ 1", "2:1-2:3", INTERPOLATION));
    }

    @ParameterizedTest
    @MethodSource("openTexts")
    void marksWhatDoesNotEnd(String script, String place, String message) {
        assertThat(Read.error(script)).isEqualTo(place + " " + message);
    }

    static List<Arguments> escapes() {
        return List.of(
                Arguments.of("\"a\\z\"", "1:3-1:5", "An unexpected escape code 'z' was found"),
                Arguments.of("\"a\\/\"", "1:3-1:5", "An unexpected escape code '/' was found"),
                Arguments.of("\"a\\\n\"", "1:3-1:5", "An unexpected escape code '\\n' was found"),
                Arguments.of("\"\"\"\na\\q\"\"\"", "2:2-2:4", "An unexpected escape code 'q' was found"),
                Arguments.of("\"a\\", "1:4-1:4", END),
                Arguments.of("\"\\u12\"", "1:2-1:7", UTF8),
                Arguments.of("\"\\u12", "1:2-1:6", UTF8),
                Arguments.of("\"\\uz\"", "1:2-1:5", UTF8),
                Arguments.of("\"\\u", "1:2-1:4", UTF8),
                Arguments.of("\"\\ud800\"", "1:2-1:8", UTF8),
                Arguments.of("\"\\uDFFF\"", "1:2-1:8", UTF8),
                Arguments.of("re|a\\zb|", "1:6-1:6", "An unexpected escape code 'z' was found"),
                Arguments.of("re|a\\", "1:6-1:6", END),
                Arguments.of("\"#{ \"a\\z\" }\"", "1:7-1:9", "An unexpected escape code 'z' was found"));
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void marksEscapesThatAreNone(String script, String place, String message) {
        assertThat(Read.error(script)).isEqualTo(place + " " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
        18446744073709551616 ~ 1:1-1:21 An invalid integer literal
        1j                   ~ 1:2-1:2 An unexpected character 'j' was found
        1_0é                 ~ 1:4-1:4 An unexpected character 'é' was found
        1e5                  ~ 1:2-1:2 An unexpected character 'e' was found
        1.5j                 ~ 1:1-1:4 An unexpected character 'j' was found
        1.5E3                ~ 1:1-1:4 An unexpected character 'E' was found
        1.e                  ~ 1:1-1:3 An invalid float literal
        1.0e                 ~ 1:1-1:4 An invalid float literal
        1.0e+                ~ 1:1-1:6 An invalid float literal
        1.0e+-3              ~ 1:1-1:8 An invalid float literal
        1.0ex5               ~ 1:1-1:7 An invalid float literal
        1.0e_                ~ 1:1-1:6 An invalid float literal
        1.5e1+2              ~ 1:1-1:8 An invalid float literal
        1.5e1-x              ~ 1:1-1:7 An invalid float literal
        0x                   ~ 1:3-1:3 An unexpected end of stream was found
        7x                   ~ 1:3-1:3 An unexpected end of stream was found
        0x_                  ~ 1:1-1:4 An invalid hexadecimal
        0xg                  ~ 1:1-1:4 An invalid hexadecimal
        0x;                  ~ 1:1-1:4 An invalid hexadecimal
        0xzz                 ~ 1:1-1:4 An unexpected character 'z' was found
        0x1g                 ~ 1:1-1:4 An unexpected character 'g' was found
        7x0                  ~ 1:1-1:4 An invalid hexadecimal
        7x0z                 ~ 1:1-1:4 An invalid hexadecimal
        00x1                 ~ 1:1-1:5 An invalid hexadecimal
        0x1ffffffffffffffff  ~ 1:1-1:20 An invalid hexadecimal
        0X1                  ~ 1:2-1:2 An unexpected character 'X' was found
        1 %                  ~ 1:4-1:4 An unexpected end of stream was found
        !                    ~ 1:2-1:2 An unexpected end of stream was found
        """)
    void marksNumbersAndOperatorsThatAreNone(String script, String error) {
        assertThat(Read.error(script)).isEqualTo(error);
    }

    @Test
    void marksATildeAtTheEnd() {
        assertThat(Read.error("~")).isEqualTo("1:2-1:2 " + END);
    }

    @ParameterizedTest
    @CsvSource({
        "18446744073709551615",
        "0xffffffffffffffff",
        "000000000000000000000000001",
        "0x0_0_f",
        "1.5e12+2",
        "1.0e400"
    })
    void readsNumbersAtTheirLimits(String number) {
        assertThat(Read.tree(number)).contains("Literal");
    }

    @Test
    void reportsTheFirstMistakeOfTheTextBeforeAnySyntaxError() {
        assertThat(Read.errors("1 1; 0xg; \"")).hasSize(1);
        assertThat(Read.error("1 1; 0xg; \"")).isEqualTo("1:6-1:9 An invalid hexadecimal");
    }

    @Test
    void reportsMistakesInModulesToo() {
        assertThat(Read.moduleErrors("const A = 0xg;").get(0).message()).isEqualTo("An invalid hexadecimal");
    }

    @Test
    void saysHowToWriteAnInterpolationLiterally() {
        assertThat(Read.rendered("let x = 1;\n\"a#{}\"")).isEqualTo("""
            Error:\s
                1 | let x = 1;
                2 | "a#{}"
                  |   ^^^ You have an interpolation without content.
                  |       NOTE: Did you mean to write a literal '#{'? Escape it as '\\#{'.

            """);
    }

    @Test
    void showsTwoLinesAroundTheMistake() {
        assertThat(Read.rendered("1;\n2;\n3;\n4 + 5j;\n6;\n7;\n8")).isEqualTo("""
            Error:\s
                2 | 2;
                3 | 3;
                4 | 4 + 5j;
                  |      ^ An unexpected character 'j' was found
                5 | 6;
                6 | 7;

            """);
    }
}

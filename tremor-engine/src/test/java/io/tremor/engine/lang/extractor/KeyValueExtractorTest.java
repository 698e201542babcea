package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeyValueExtractorTest {
    static Stream<Arguments> extractions() {
        return Stream.of(
                arguments("", "a:b c:d", "{\"a\":\"b\",\"c\":\"d\"}"),
                arguments("%{key}:%{val}", "a:b c:d", "{\"a\":\"b\",\"c\":\"d\"}"),
                arguments("", "ip:1.2.3.4 error:REFUSED", "{\"ip\":\"1.2.3.4\",\"error\":\"REFUSED\"}"),
                arguments("", "a", Extraction.NO_MATCH),
                arguments("", "", Extraction.NO_MATCH),
                arguments("", "a:b:c d:e", "{\"d\":\"e\"}"),
                arguments("", ":", "{\"\":\"\"}"),
                arguments("", "a: :b", "{\"a\":\"\",\"\":\"b\"}"),
                arguments("", " a:b  c:d ", "{\"a\":\"b\",\"c\":\"d\"}"),
                arguments("", "a:1 b:2 a:3", "{\"a\":\"3\",\"b\":\"2\"}"),
                arguments("%{key}=%{val}", "this=is a=test", "{\"this\":\"is\",\"a\":\"test\"}"),
                arguments("&%{key}=%{val}", "this=is&a=test", "{\"this\":\"is\",\"a\":\"test\"}"),
                arguments("\\n%{key}=%{val}", "this=is\na=test", "{\"this\":\"is\",\"a\":\"test\"}"),
                arguments("&", "this:is&a:test", "{\"this\":\"is\",\"a\":\"test\"}"),
                arguments("%{key}%{%{val}", "this%{is a%{test", "{\"this\":\"is\",\"a\":\"test\"}"),
                arguments("%{key}%{key}%{val}", "this%{key}is a%{key}test", "{\"this\":\"is\",\"a\":\"test\"}"),
                arguments("%{key}=%{val}%{key}:%{val}", "a=1 b:2 c=d:e", "{\"a\":\"1\",\"b\":\"2\"}"),
                arguments("%{key}=>%{val}, ", "a=>1, b=>2", "{\"a\":\"1\",\"b\":\"2\"}"),
                arguments("%{key}\\t%{val}\\r\\n", "k\tv\r\nl\tw", "{\"k\":\"v\",\"l\":\"w\"}"),
                arguments("%{key}\\\\%{val}", "k\\v", "{\"k\":\"v\"}"),
                // two separators that overlap in the text: the one that comes first in order counts
                arguments("ab%{key}=%{val}ca", "cab=1", "{\"\":\"1\"}"),
                arguments("%{val}", "x%{val}a:1", "{\"a\":\"1\"}"));
    }

    @ParameterizedTest
    @MethodSource("extractions")
    void givesTheFieldsThatHaveAKeyAndAValue(String pattern, String text, String result) {
        assertThat(Extraction.of("kv", pattern, text)).isEqualTo(result);
        assertThat(Extraction.matches("kv", pattern, text)).isEqualTo(!result.equals(Extraction.NO_MATCH));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("%{key} ", "invalid pattern at character 6"),
                arguments("é%{key}", "invalid pattern at character 8"),
                arguments("%{key} %{val} \\8", "Invalid escape sequence \\'8' is not valid."),
                arguments(
                        "%{key}=%{val}\\",
                        "Unterminated escape at the end of line or of a delimiter %{ can't be escaped"),
                arguments(
                        "%{key}\\%{val}",
                        "Unterminated escape at the end of line or of a delimiter %{ can't be escaped"),
                arguments("%{key} %{val} ", overlap(" ")),
                arguments("%{key} : %{val}", overlap(" ")),
                arguments("%{key}=%{val}==", overlap("=")),
                arguments("%{key}=%{val}&%{key}=%{val}&&%{key}=%{val}", overlap("&")));
    }

    private static String overlap(String separator) {
        return "The seperator '" + separator + "' is used for both key value seperation as well as pair seperation.";
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesPatternsThatBreakTheRules(String pattern, String message) {
        assertThatThrownBy(() -> Extractors.compile("kv", pattern))
                .isInstanceOf(ExtractorException.class)
                .hasMessage(message);
    }

    @Test
    void takesTheDefaultsForWhatIsNotGiven() {
        assertThat(KeyValuePattern.compile("")).isEqualTo(KeyValuePattern.compile("%{key}:%{val}"));
        assertThat(KeyValuePattern.compile("%{key}%{val}")).isEqualTo(KeyValuePattern.compile(""));
    }
}

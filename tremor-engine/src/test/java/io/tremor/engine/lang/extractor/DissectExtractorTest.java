package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DissectExtractorTest {
    static Stream<Arguments> extractions() {
        return Stream.of(
                arguments("%{name}", "John", "{\"name\":\"John\"}"),
                arguments("snot%{name}", "snot", "{\"name\":\"\"}"),
                arguments("snot%{name}", "snot badger", "{\"name\":\" badger\"}"),
                arguments("snot%{name}", "badger snot", Extraction.NO_MATCH),
                arguments("[%{level}] %{msg}", "[INFO] started", "{\"level\":\"INFO\",\"msg\":\"started\"}"),
                arguments("[%{level}] %{msg}", "[WARN]nope", Extraction.NO_MATCH),
                arguments("%{a},%{b}", "1,2,3", "{\"a\":\"1\",\"b\":\"2,3\"}"),
                arguments("%{a}.", "x.y.", Extraction.NO_MATCH),
                arguments("", "", "{}"),
                arguments("", "x", Extraction.NO_MATCH),
                arguments("%{a b} %{c-d} %{é}", "1 2 3", "{\"a b\":\"1\",\"c-d\":\"2\",\"é\":\"3\"}"),
                arguments("%{a}\\n%{b}\\t%{c}\\\\", "1\n2\t3\\", "{\"a\":\"1\",\"b\":\"2\",\"c\":\"3\"}"),
                arguments("%{a} %{a}", "1 2", "{\"a\":\"2\"}"),
                // types
                arguments("%{n:int}", "-5", "{\"n\":-5}"),
                arguments("%{n:int}", "+05", "{\"n\":5}"),
                arguments("%{n:int}", "5.0", Extraction.NO_MATCH),
                arguments("%{n:int}", "9223372036854775808", Extraction.NO_MATCH),
                arguments("%{f:float}", "1e2", "{\"f\":100.0}"),
                arguments("%{f:float}", ".5", "{\"f\":0.5}"),
                arguments("%{f:float}", "1e", Extraction.NO_MATCH),
                arguments("%{s:string}", "5", "{\"s\":\"5\"}"),
                // skipped and remembered
                arguments("%{} %{a}", "x y", "{\"a\":\"y\"}"),
                arguments("%{?k}: %{&k:int}", "age: 12", "{\"age\":12}"),
                arguments("%{?k}: %{&k}", ": 12", Extraction.NO_MATCH),
                arguments("%{&k}", "x", Extraction.NO_MATCH),
                arguments("%{?k} %{&k} %{&k}", "a b c", Extraction.NO_MATCH),
                // appended
                arguments("%{a} %{+a} %{b} %{+a}", "1 2 3 4", "{\"b\":\"3\",\"a\":\"1 2 4\"}"),
                arguments("%{+a}%{_(-)}%{+a}", "x--y", "{\"a\":\"x-y\"}"),
                arguments("%{+a}-%{+a}", "x-y", "{\"a\":\"x y\"}"),
                arguments("%{a:int} %{+a}", "1 2", "{}"),
                // padding
                arguments("%{a}%{_}%{b}", "x   y", "{\"a\":\"x\",\"b\":\"y\"}"),
                arguments("%{a}%{_}%{b}", "xy", Extraction.NO_MATCH),
                arguments("%{a}%{_}", "xy", "{\"a\":\"xy\"}"),
                arguments("%{a}%{_}| %{b}", "x   | y", "{\"a\":\"x\",\"b\":\"y\"}"),
                arguments("%{a}%{_(ab)}|%{b}", "x|y", "{\"a\":\"x\",\"b\":\"y\"}"),
                arguments("%{_}%{a}", "   x", "{\"a\":\"x\"}"));
    }

    @ParameterizedTest
    @MethodSource("extractions")
    void takesATextApart(String pattern, String text, String result) {
        assertThat(Extraction.of("dissect", pattern, text)).isEqualTo(result);
        assertThat(Extraction.matches("dissect", pattern, text)).isEqualTo(!result.equals(Extraction.NO_MATCH));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("%{a}%{b}", "A dilimiter needs to be provided between the two patterns at 4"),
                arguments("é%{a}%{b}", "A dilimiter needs to be provided between the two patterns at 6"),
                arguments("%{a} %{b", "Unterminated patter at 5"),
                arguments("%{a %{b}", "Unterminated patter at 0"),
                arguments("%{a}%{_} x", "The padding at 4 can't be followed up by a dilimiter that begins with it"),
                arguments("%{a}%{_()}x", "The padding at 4 can't be followed up by a dilimiter that begins with it"),
                arguments("%{a}%{_x}", "Invalid padding at 4"),
                arguments("%{_(}", "Invalid padding at 0"),
                arguments("%{a:bool}", "Invalid type '0' at bool"),
                arguments("x %{&a:}", "Invalid type '2' at "),
                arguments("%{a}\\q", "Invalid escape sequence \\'q' is not valid."),
                arguments("\\%{a}", "Unterminated escape at the end of line or of a delimiter %{ can't be escaped"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refusesPatternsThatBreakTheRules(String pattern, String message) {
        assertThatThrownBy(() -> Extractors.compile("dissect", pattern))
                .isInstanceOf(ExtractorException.class)
                .hasMessage(message);
    }
}

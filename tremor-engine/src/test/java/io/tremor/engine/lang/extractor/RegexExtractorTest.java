package io.tremor.engine.lang.extractor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegexExtractorTest {
    static Stream<Arguments> extractions() {
        return Stream.of(
                arguments("re", "(snot)?foo(?P<snot>.*)", "foobar", "{\"snot\":\"bar\"}"),
                arguments("re", "^ERROR", "ERROR x", "{}"),
                arguments("re", "^ERROR", "an ERROR", Extraction.NO_MATCH),
                arguments("re", "(?P<b>x)?(?P<a>y)?z", "xyz", "{\"b\":\"x\",\"a\":\"y\"}"),
                arguments("re", "(?P<b>x)?(?P<a>y)?z", "yz", "{\"a\":\"y\"}"),
                arguments("re", "(?P<n>\\d+)", "a1b2", "{\"n\":\"1\"}"),
                arguments("re", "(?P<alt>foo|foobar)", "foobar", "{\"alt\":\"foo\"}"),
                arguments(
                        "rerg",
                        "(?P<key>[^=]+)=(?P<val>[^&]+)&",
                        "foo=bar&baz=bat&",
                        "{\"key\":[\"foo\",\"baz\"],\"val\":[\"bar\",\"bat\"]}"),
                arguments("rerg", "(?P<x>a)|(?P<y>b)", "bab", "{\"y\":[\"b\",\"b\"],\"x\":[\"a\"]}"),
                arguments("rerg", "(?P<n>)", "ab", "{\"n\":[\"\",\"\",\"\"]}"),
                arguments("rerg", "(?P<e>a*)", "baac", "{\"e\":[\"\",\"aa\",\"\"]}"),
                arguments("rerg", "foo", "foofoo", "{}"),
                arguments("rerg", "(?P<n>\\d)", "none", "{}"));
    }

    @ParameterizedTest
    @MethodSource("extractions")
    void givesTheNamedGroupsThatTookPart(String name, String pattern, String text, String result) {
        assertThat(Extraction.of(name, pattern, text)).isEqualTo(result);
    }

    @Test
    void repeatedGroupsOfATextWithoutMatchAreEmptyThoughItDoesNotMatch() {
        assertThat(Extraction.matches("rerg", "(?P<n>\\d)", "none")).isFalse();
        assertThat(Extraction.of("rerg", "(?P<n>\\d)", "none")).isEqualTo("{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"re", "rerg"})
    void matchesAnywhereUnlessAnchored(String name) {
        assertThat(Extraction.matches(name, "^snot.*badger$", "snot badger")).isTrue();
        assertThat(Extraction.matches(name, "^snot.*badger$", "snot snot badger"))
                .isTrue();
        assertThat(Extraction.matches(name, "^snot.*badger$", "badger snot")).isFalse();
        assertThat(Extraction.matches(name, "not", "snot badger")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"re", "rerg"})
    void refusesWhatIsNoRegularExpression(String name) {
        assertThatThrownBy(() -> Extractors.compile(name, "(unclosed"))
                .isInstanceOf(ExtractorException.class)
                .hasMessage("regex parse error:\n    (unclosed\n    ^\nerror: unclosed group");
    }
}

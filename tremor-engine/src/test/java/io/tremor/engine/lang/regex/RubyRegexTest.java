package io.tremor.engine.lang.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.value.Value;
import io.tremor.engine.lang.runtime.Budget;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RubyRegexTest {
    private static Budget budget() {
        Budget budget = new Budget();
        budget.reset(1000);
        return budget;
    }

    static Stream<Arguments> searches() {
        return Stream.of(
                arguments("^a$", "b\na\nc", "<a>"),
                arguments("^", "a\n", "<>"),
                arguments("$", "a\n", "<><>"),
                arguments("\\Aa|b\\Z", "ab\n", "<a><b>"),
                arguments("a\\z", "a\n", ""),
                arguments(".", "\n", ""),
                arguments("(?m).", "\n", "<\n>"),
                arguments("(?m:.)x", "\nx", "<\nx>"),
                arguments("(?i)é", "É", "<É>"),
                arguments("(?i:a)b", "Ab AB", "<Ab>"),
                arguments("(?x) a b # c\n d", "abd", "<abd>"),
                arguments("a(?#comment)b", "ab", "<ab>"),
                arguments("\\h+", "xAf0g", "<Af0>"),
                arguments("\\w+", "żółć 1", "<żółć><1>"),
                arguments("[[:alpha:]&&[^a]]+", "abé1", "<bé>"),
                arguments("[]a]+", "a]", "<a]>"),
                arguments("[a-]+", "a-", "<a->"),
                arguments("[\\w.-]+", "a.-é", "<a.-é>"),
                arguments("[^\\]\\[]+", "[ab]", "<ab>"),
                arguments("\\p{Alpha}+|\\p{^L}", "ab1", "<ab><1>"),
                arguments("\\x41\\x{42}\\u0043\\0\\t", "ABC\0\t", "<ABC\0\t>"),
                arguments("a{2}", "aaa", "<aa>"),
                arguments("a{,2}b", "aaab", "<aab>"),
                arguments("a{2}?", "aaa", "<aa><>"),
                arguments("a{1,2}?", "aa", "<a><a>"),
                arguments("a{x}|{", "a{x}{", "<a{x}><{>"),
                arguments("a++a|b", "aab", "<b>"),
                arguments("(?>a*)a|b", "aab", "<b>"),
                arguments("(?<=a)b(?!c)", "ab abc bb", "<b>"),
                arguments("(?<!a)b(?=c)", "abc bbc", "<b>"),
                arguments("(?<q>['\"])x\\k<q>", "'x\" \"x\"", "<\"x\">"),
                arguments("(a)\\1", "aa", "<aa>"));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void findsWhatRubyFinds(String pattern, String text, String found) {
        RegexSearch search = RubyRegex.compile(pattern).search(Value.of(text), budget());
        StringBuilder matches = new StringBuilder();
        while (search.next()) {
            matches.append('<').append(text, search.start(), search.end()).append('>');
        }

        assertThat(matches).hasToString(found);
    }

    @Test
    void remembersNoUnnamedGroupsBesideNamedOnes() {
        RubyRegex regex = RubyRegex.compile("(a)(?<n>b)(?<n>c)?");

        assertThat(regex.names()).containsExactly(new NamedGroup("n", 1), new NamedGroup("n", 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                ")",
                "(?<a",
                "(?<>a)",
                "(?z)",
                "[a",
                "[z-a]",
                "*",
                "\\",
                "\\k<a>",
                "\\2(a)",
                "\\p{Foo}",
                "\\g<a>",
                "\\K",
                "\\x{110000}",
                "(?(1)a|b)"
            })
    void refusesWhatIsNotSupportedOrNoPattern(String pattern) {
        assertThatThrownBy(() -> RubyRegex.compile(pattern))
                .isInstanceOf(RegexSyntaxException.class)
                .hasMessageStartingWith("regex parse error:");
    }
}

package io.tremor.engine.lang.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.tremor.api.script.ErrorCode;
import io.tremor.engine.lang.runtime.Budget;
import io.tremor.engine.value.EvaluationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RustRegexTest {
    private static Budget budget() {
        Budget budget = new Budget();
        budget.reset(1000);
        return budget;
    }

    private static String matches(RegexSearch search, String text) {
        StringBuilder found = new StringBuilder();
        while (search.next()) {
            found.append('<').append(text, search.start(), search.end()).append('>');
        }
        return found.toString();
    }

    static Stream<Arguments> searches() {
        return Stream.of(
                // repetition, and what comes first
                arguments("a*", "baac", "<><aa><>"),
                arguments("a**", "aab", "<aa><>"),
                arguments("a*+", "aab", "<aa><>"),
                arguments("a{2}", "aaaaa", "<aa><aa>"),
                arguments("a{1,2}?", "aaa", "<a><a><a>"),
                arguments("(?U)a+", "aa", "<a><a>"),
                arguments("foo|foobar", "foobar", "<foo>"),
                arguments("", "😀", "<><>"),
                // places
                arguments("$", "a\n", "<>"),
                arguments("(?m)^.*$", "a\n\nb\n", "<a><><b><>"),
                arguments("(?mR)^.*$", "a\r\nb\rc\n", "<a><b><c><>"),
                arguments("\\bcat\\b", "cat écat catÉ cat.", "<cat><cat>"),
                arguments("\\<a|b\\>", "ab ba aa", "<a><b><a>"),
                arguments("\\b{start}a\\b{end}", "a ab a", "<a><a>"),
                arguments("a\\b{end-half}|\\b{start-half}b", "aa ba", "<a><b><a>"),
                arguments("(?-u:\\b)a", "éa", "<a>"),
                arguments("\\Aa|a\\z", "aaa", "<a><a>"),
                // sets
                arguments("\\d+", "12 ٣٤", "<12><٣٤>"),
                arguments("\\w+", "żółć_1-x", "<żółć_1><x>"),
                arguments("\\s", "a\u0085b\u3000", "<\u0085><\u3000>"),
                arguments("\\W", "\uD835\uDC00 ", "< >"),
                arguments(".", "a\r\n😀", "<a><\r><😀>"),
                arguments("(?s).", "\n", "<\n>"),
                arguments("(?R).", "\r\nb", "<b>"),
                arguments("[\\w&&[^\\d]]+", "ab12é", "<ab><é>"),
                arguments("[a-z--[aeiou]]+", "hello", "<h><ll>"),
                arguments("[a-c~~b-d]+", "abcd", "<a><d>"),
                arguments("[^\\W\\d]+", "ab1_", "<ab><_>"),
                arguments("[]a-]+", "x-]a", "<-]a>"),
                arguments("[[:alpha:][:^ascii:]]+", "aé1", "<aé>"),
                arguments("[a&&b]|c", "abc", "<c>"),
                arguments("\\pL+|\\p{Greek}|\\p{gc=Nd}|\\p{sc!=Latin}", "aé1", "<aé><1>"),
                arguments("\\P{Lu}", "Aa", "<a>"),
                arguments("\\x41\\x{42}\\u0043\\U00000044", "ABCD", "<ABCD>"),
                arguments("\\.\\-\\&\\~\\#\\ ", ".-&~# ", "<.-&~# >"),
                // case
                arguments("(?i)straße", "STRASSE STRAßE", "<STRAßE>"),
                arguments("(?i)k", "kK\u212A", "<k><K><\u212A>"),
                arguments("(?i)[a-z]+", "ſK\u212A", "<ſK\u212A>"),
                arguments("(?i)[^x]", "xXy", "<y>"),
                arguments("(?i-u)\\w", "\u212A", ""),
                arguments("a(?i)b|c(?-i)d", "aB CD Cd", "<aB><Cd>"),
                arguments("(?i:a)b", "Ab AB", "<Ab>"),
                arguments("(?x) a b # comment\n c [ d ]", "abcd", "<abcd>"));
    }

    @ParameterizedTest
    @MethodSource("searches")
    void findsWhatRustFinds(String pattern, String text, String found) {
        assertThat(matches(RustRegex.compile(pattern).search(text, budget()), text))
                .isEqualTo(found);
    }

    static Stream<Arguments> replacements() {
        return Stream.of(
                arguments("a*", "baac", "-", "-b-c-"),
                arguments("(?P<y>\\d{4})-(\\d+)", "2020-12", "$2/${y}", "12/2020"),
                arguments("(a)(b)?", "a", "<$0$1$2>", "<aa>"),
                arguments("(a)", "a", "$1b", ""),
                arguments("(a)", "a", "$01$", "a$"),
                arguments("(a)", "a", "$$1 $- ${x} ${1} ${", "$1 $-  a ${"),
                arguments("a", "bab", "$$", "b$b"),
                arguments("x", "bab", "y", "bab"));
    }

    @ParameterizedTest
    @MethodSource("replacements")
    void replacesEveryMatchByTheTemplate(String pattern, String text, String template, String result) {
        assertThat(RustRegex.compile(pattern).replaceAll(text, template, budget()))
                .isEqualTo(result);
    }

    @Test
    void replacesTheFirstMatchAlone() {
        assertThat(RustRegex.compile("a").replace("banana", "o", budget())).isEqualTo("bonana");
    }

    @Test
    void splitsAtEveryMatchAndKeepsEmptyParts() {
        assertThat(RustRegex.compile(",").split(",a,,b,", budget())).containsExactly("", "a", "", "b", "");
        assertThat(RustRegex.compile("").split("ab", budget())).containsExactly("", "a", "b", "");
        assertThat(RustRegex.compile("x").split("", budget())).containsExactly("");
    }

    @Test
    void tellsItsNamedGroupsInOrder() {
        RustRegex regex = RustRegex.compile("(?P<b>x)(y)(?<a.0[1]>z)?");
        RegexSearch search = regex.search("xy", budget());

        assertThat(regex.names()).containsExactly("b", "a.0[1]");
        assertThat(regex.group("a.0[1]")).isEqualTo(3);
        assertThat(regex.group("c")).isEqualTo(-1);
        assertThat(search.next()).isTrue();
        assertThat(search.group(regex.group("b"))).isEqualTo("x");
        assertThat(search.group(3)).isNull();
        assertThat(search.start(3)).isEqualTo(-1);
    }

    @Test
    void takesStepsForEachLookAtACharacter() {
        Budget budget = budget();
        RustRegex.compile("[b-c]x").isMatch("a".repeat(5000), budget);

        assertThatThrownBy(() -> budget.spend(Budget.STEPS + 1000 * Budget.STEPS_PER_BYTE - 4000))
                .isInstanceOf(EvaluationException.class);
    }

    @Test
    void failsClearlyWhereAPatternNeedsTooMuchStack() {
        RustRegex regex = RustRegex.compile("(a|bc)*$");

        assertThatThrownBy(() -> regex.isMatch("a".repeat(200_000), budget()))
                .isInstanceOfSatisfying(
                        EvaluationException.class,
                        problem -> assertThat(problem.code()).isEqualTo(ErrorCode.BUDGET_SPENT));
    }

    @Test
    void needsNoStackForAChoiceOfCharacters() {
        String text = "ab".repeat(100_000);

        assertThat(RustRegex.compile("^(?:a|b|[c-d])*$").isMatch(text, budget()))
                .isTrue();
    }

    @Test
    void doesNotMakeAnotherCopyOfATextWithoutMatches() {
        String text = "abc";

        assertThat(RustRegex.compile("x").replaceAll(text, "y", budget())).isSameAs(text);
    }

    @Test
    void compilesAndFindsLongLiterals() {
        String literal = "a".repeat(100_000);

        assertThat(RustRegex.compile(literal + "b").isMatch("a" + literal + "b", budget()))
                .isTrue();
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThatThrownBy(() -> RustRegex.compile("((((a{1000}){1000}){1000}))"))
                .isInstanceOf(RegexSyntaxException.class)
                .hasMessage("Compiled regex exceeds size limit of 10485760 bytes.");
        assertThatThrownBy(() -> RustRegex.compile("a".repeat(400_000)))
                .isInstanceOf(RegexSyntaxException.class)
                .hasMessage("Compiled regex exceeds size limit of 10485760 bytes.");
    }
}

package io.tremor.engine.lang.regex;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RustNotationTest {
    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("(a", "^", "unclosed group"),
                arguments("(?", "^", "unclosed group"),
                arguments("a)", " ^", "unopened group"),
                arguments("[a", "^", "unclosed character class"),
                arguments("[^]", "^^^", "unclosed character class"),
                arguments("[[^a", " ^^", "unclosed character class"),
                arguments("[z-a]", " ^^^", "invalid character class range, the start must be <= the end"),
                arguments("[\\w-a]", " ^^", "invalid range boundary, must be a literal"),
                arguments("[\\b]", " ^^", "invalid escape sequence found in character class"),
                arguments("*", "^", "repetition operator missing expression"),
                arguments("a|+", "  ^", "repetition operator missing expression"),
                arguments("(?i)*", "    ^", "repetition operator missing expression"),
                arguments("(?)", " ^", "repetition operator missing expression"),
                arguments("{", "^", "repetition operator missing expression"),
                arguments("a{2,1}", " ^^^^^", "invalid repetition count range, the start must be <= the end"),
                arguments("a{,3}", "  ^", "repetition quantifier expects a valid decimal"),
                arguments("a{1", " ^^", "unclosed counted repetition"),
                arguments("a{4294967296}", "  ^^^^^^^^^^", "decimal literal invalid"),
                arguments("(?=a)", "^^^", "look-around, including look-ahead and look-behind, is not supported"),
                arguments("a(?<!b)", " ^^^^", "look-around, including look-ahead and look-behind, is not supported"),
                arguments("(?>a)", "  ^", "unrecognized flag"),
                arguments("(?#a)", "  ^", "unrecognized flag"),
                arguments("(?ii)", "  ^^", "duplicate flag"),
                arguments("(?i-)", "   ^", "dangling flag negation operator"),
                arguments("(?i--s)", "   ^^", "flag negation operator repeated"),
                arguments("(?i", "   ^", "expected flag but got end of regex"),
                arguments("(?P<a>x)(?P<a>y)", "    ^       ^", "duplicate capture group name"),
                arguments("(?<>x)", "   ^", "empty capture group name"),
                arguments("(?<1>x)", "   ^", "invalid capture group character"),
                arguments("(?<a", "    ^", "unclosed capture group name"),
                arguments("\\", "^", "incomplete escape sequence, reached end of pattern prematurely"),
                arguments("\\1", "^^", "backreferences are not supported"),
                arguments("\\Z", "^^", "unrecognized escape sequence"),
                arguments("\\h", "^^", "unrecognized escape sequence"),
                arguments("\\R", "^^", "unrecognized escape sequence"),
                arguments("\\Qa\\E", "^^", "unrecognized escape sequence"),
                arguments("\\cA", "^^", "unrecognized escape sequence"),
                arguments("\\xg", "  ^", "invalid hexadecimal digit"),
                arguments("\\x{}", "  ^^", "hexadecimal literal empty"),
                arguments("\\x{D800}", "   ^^^^", "hexadecimal literal is not a Unicode scalar value"),
                arguments("\\p{Foo}", "^^^^^^^", "Unicode property not found"),
                arguments("\\p{gc=Foo}", "^^^^^^^^^^", "Unicode property value not found"),
                arguments(
                        "\\b{foo}",
                        "   ^^^",
                        "unrecognized special word boundary assertion, valid choices are:"
                                + " start, end, start-half or end-half"),
                arguments("(?-u:\\W)", "     ^^", "pattern can match invalid UTF-8"),
                arguments("(?-u:\\pL)", "     ^^^", "Unicode not allowed here"),
                arguments("é(", " ^", "unclosed group"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void marksThePlaceOfAMistakeAndTellsTheReason(String pattern, String marks, String reason) {
        assertThatThrownBy(() -> RustRegex.compile(pattern))
                .isInstanceOf(RegexSyntaxException.class)
                .hasMessage("regex parse error:\n    " + pattern + "\n    " + marks + "\nerror: " + reason);
    }

    @Test
    void showsAPatternOfSeveralLinesWithTheirNumbers() {
        String rule = "~".repeat(79);

        assertThatThrownBy(() -> RustRegex.compile("a\n(b"))
                .hasMessage("regex parse error:\n" + rule + "\n1: a\n2: (b\n   ^\n" + rule + "\nerror: unclosed group");
    }

    @Test
    void tellsAPlaceThatGoesOverSeveralLinesInWords() {
        String rule = "~".repeat(79);

        assertThatThrownBy(() -> RustRegex.compile("[a-\nb"))
                .hasMessage("regex parse error:\n" + rule + "\n1: [a-\n2: b\n" + rule
                        + "\non line 1 (column 2) through line 2 (column 0)\n"
                        + "error: invalid character class range, the start must be <= the end");
    }

    @ParameterizedTest
    @MethodSource("nestings")
    void refusesPatternsThatAreNestedTooDeep(String pattern) {
        assertThatThrownBy(() -> RustRegex.compile(pattern))
                .hasMessageContaining("exceed the maximum number of nested parentheses/brackets (250)");
    }

    static Stream<String> nestings() {
        return Stream.of("(".repeat(100_000), "[".repeat(100_000), "(?:a".repeat(300) + ")".repeat(300));
    }
}

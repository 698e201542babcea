package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SyntaxErrorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
        1 2                        ~ 1:3-1:4 Found the token `2`
        1 0x1F                     ~ 1:3-1:7 Found the token `31`
        1 1_0.50                   ~ 1:3-1:9 Found the token `10.50`
        1 null                     ~ 1:3-1:7 Found the token `null`
        1 "a"                      ~ 1:3-1:4 Found the token `"`
        1 `a b`                    ~ 1:3-1:8 Found the token ``a b``
        1 |a\\|b\\\\c|              ~ 1:3-1:12 Found the token `|a\\|b\\\\c|`
        1 |  a|                    ~ 1:3-1:8 Found the token `|a|`
        1 ## x                     ~ 1:3-1:7 Found the token `##  x`
        1; ### x                   ~ 1:4-1:9 Found the token `###  x`
        #!config a = 1             ~ 1:1-1:10 Found the token `#!config `
        #!x                        ~ 1:1-1:3 Found the token `#!`
        a:::b                      ~ 1:2-1:5 Found the token `:::`
        1 >                        ~ 1:3-1:4 Found the token `>`
        @                          ~ 1:1-1:2 Found the token `@`
        1 || 2                     ~ 1:3-1:5 Found the token `||`
        _foo                       ~ 1:1-1:2 Found the token `_`
        $.x                        ~ 1:2-1:3 Found the token `.`
        event.from                 ~ 1:7-1:11 Found the token `from`
        not -1                     ~ 1:5-1:6 Found the token `-`
        "#{ }"                     ~ 1:5-1:6 Found the token `}`
        "#{match 1 of case 1 => 1 end}" ~ 1:4-1:9 Found the token `match`
        f(,)                       ~ 1:3-1:4 Found the token `,`
        [1,,2]                     ~ 1:4-1:5 Found the token `,`
        match 1 of case 2 => 3; end ~ 1:25-1:28 Found the token `end`
        match 1 of case 2 => 3, 4 end ~ 1:23-1:24 Found the token `,`
        match 1 of case %(1,) => 1 end ~ 1:21-1:22 Found the token `)`
        match 1 of case %[1,] => 1 end ~ 1:21-1:22 Found the token `]`
        match 1 of case %(%[]) => 1 end ~ 1:19-1:21 Found the token `%[`
        match 1 of case 1 = 2 => 1 end ~ 1:19-1:20 Found the token `=`
        match 1 of case a.b = 2 => 1 end ~ 1:21-1:22 Found the token `=`
        match 1 of case x => 1 end + 1 ~ 1:28-1:29 Found the token `+`
        for 1 of case (_, v) => 1 end ~ 1:16-1:17 Found the token `_`
        for 1 of case (k, v,) => 1 end ~ 1:20-1:21 Found the token `,`
        patch 1 of insert "a" => 1; end ~ 1:29-1:32 Found the token `end`
        patch 1 of insert 1 => 1 end ~ 1:19-1:20 Found the token `1`
        fn f(a,) with 1 end        ~ 1:8-1:9 Found the token `)`
        fn f(a, ...) of case _ => 1 end ~ 1:14-1:16 Found the token `of`
        fn f(a) of case (1,) => 1 case _ => 1 end ~ 1:20-1:21 Found the token `)`
        fn f(a) of case () => 1 case _ => 1 end ~ 1:18-1:19 Found the token `)`
        fn f(a) of case (1) => 1 end ~ 1:26-1:29 Found the token `end`
        fn f(a) of case _ => 1 case (1) => 1 end ~ 1:24-1:28 Found the token `case`
        fn f() with const A = 1 end ~ 1:13-1:18 Found the token `const`
        m::{                       ~ 1:4-1:5 Found the token `{`
        m::5                       ~ 1:4-1:5 Found the token `5`
        use a::{b,}                ~ 1:11-1:12 Found the token `}`
        use {a}                    ~ 1:5-1:6 Found the token `{`
        use a, b                   ~ 1:6-1:7 Found the token `,`
        const a::b = 1             ~ 1:8-1:10 Found the token `::`
        let a.b::c = 1             ~ 1:8-1:10 Found the token `::`
        let x 1                    ~ 1:7-1:8 Found the token `1`
        let f() = 1                ~ 1:9-1:10 Found the token `=`
        present (x) and y          ~ 1:13-1:16 Found the token `and`
        [1, .5]                    ~ 1:5-1:6 Found the token `.`
        <<1,>>                     ~ 1:5-1:7 Found the token `>>`
        <<1 + 2>>                  ~ 1:5-1:6 Found the token `+`
        {a: 1}                     ~ 1:2-1:3 Found the token `a`
        drop 1                     ~ 1:6-1:7 Found the token `1`
        emit 1 => 2                ~ 1:11-1:12 Found the token `2`
        (drop)                     ~ 1:2-1:6 Found the token `drop`
        mod a                      ~ 1:1-1:4 Found the token `mod`
        """)
    void marksTheTokenThatDoesNotFit(String script, String error) {
        assertThat(Read.error(script)).startsWith(error).contains(" but expected ");
    }

    @Test
    void marksColonsBehindTheNameOfAnExtractor() {
        assertThat(Read.error("match 1 of case ~ a::b => 1 end")).startsWith("1:20-1:22 Found the token `::`");
    }

    static List<Arguments> ends() {
        return List.of(
                Arguments.of("", "1:1-1:1", "`!`, `\"`, `$`"),
                Arguments.of("# nothing\n", "1:1-1:1", "`!`, `\"`, `$`"),
                Arguments.of("1 +\n\n", "1:4-1:4", "`!`, `\"`, `$`"),
                Arguments.of("[1,\n 2 # two\n", "2:3-2:3", "`,`, `]`"),
                Arguments.of("let x", "1:6-1:6", "`=`"),
                Arguments.of("## x\n", "1:5-1:5", "`<doc-comment>`, `const`, `fn`, `intrinsic`"),
                Arguments.of("match 1 of case 1 => 2", "1:23-1:23", "`;`, `case`, `end`"),
                Arguments.of("for 1 of case (a, b) => 2", "1:26-1:26", "`;`, `case`, `end`, `into`"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void marksTheEndOfTheScriptBehindItsLastToken(String script, String place, String expected) {
        assertThat(Read.error(script))
                .startsWith(place + " Found the end of the script but expected ")
                .contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
        event.1       ~ `<ident>`
        drop 1        ~ `;`
        [1 )          ~ one of `,`, `]`
        f(1 ]         ~ one of `)`, `,`
        a[1 )         ~ one of `:`, `]`
        (1 ]          ~ `)`
        use a b       ~ one of `::`, `;`, `as`
        let 1         ~ one of `$`, `(`, `<ident>`, `[`, `args`, `event`, `group`, `state`, `window`, `{`
        let x 1       ~ one of `(`, `.`, `::`, `=`, `[`
        patch 1 of 1  ~ one of `copy`, `default`, `erase`, `insert`, `merge`, `move`, `update`, `upsert`
        fn f(a) 1     ~ one of `of`, `with`
        {1            ~ one of `"`, `\"""`, `}`
        1 2           ~ one of `!=`, `%`, `&`, `*`, `+`, `-`, `/`, `;`, `<`, `<<`, `<=`, `==`, `>`, `>=`, `>>`, `>>>`, `^`, `and`, `or`, `xor`
        a 2           ~ one of `!=`, `%`, `&`, `(`, `*`, `+`, `-`, `.`, `/`, `::`, `;`, `<`, `<<`, `<=`, `==`, `>`, `>=`, `>>`, `>>>`, `[`, `^`, `and`, `or`, `xor`
        not 1 2       ~ one of `!=`, `%`, `&`, `*`, `+`, `-`, `/`, `;`, `<`, `<<`, `<=`, `==`, `>`, `>=`, `>>`, `>>>`, `^`, `and`, `or`, `xor`
        not -         ~ one of `!`, `"`, `$`, `(`, `<<`, `<ident>`, `[`, `absent`, `args`, `bool`, `event`, `float`, `group`, `\"""`, `int`, `merge`, `nil`, `not`, `patch`, `present`, `recur`, `state`, `window`, `{`
        """)
    void listsWhatWouldFitInTheOrderOfBytes(String script, String expected) {
        assertThat(Read.errors(script).get(0).message()).endsWith(" but expected " + expected);
    }

    static List<Arguments> hints() {
        return List.of(
                Arguments.of("case", "You might have a trailing `;` in the prior statement"),
                Arguments.of(
                        "event.\"a\"", "Did you mean to quote an ident? If so use ` (a back tick) not \" (a quote)."),
                Arguments.of(
                        "event.from",
                        "It looks like you tried to use 'from' as an ident, consider quoting it as `from` to make it an"
                                + " identifier."),
                Arguments.of("not -1", "Try wrapping this expression in parentheses `(` ... `)`"),
                Arguments.of("match 1 off case 1 => 2 end", "Did you mean to use `of`?"),
                Arguments.of("patch 1 of inset \"a\" => 1 end", "Did you mean to use `insert`?"),
                Arguments.of("a = 1", "Did you mean to use `==`?"));
    }

    @ParameterizedTest
    @MethodSource("hints")
    void guessesWhatWasMeant(String script, String hint) {
        assertThat(Read.errors(script).get(0).notes()).containsExactly(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {"1 2", "[1 )", "a b"})
    void guessesNothingWhereThereIsNoGroundForIt(String script) {
        assertThat(Read.errors(script).get(0).notes()).isEmpty();
    }

    @Test
    void reportsIndependentErrors() {
        List<Diagnostic> errors = Read.errors("let = 1;\nlet a = (2; 3);\n4;\n5 6;\nmatch 1 of case 2 => 3; end; [;");

        assertThat(errors).extracting(error -> error.span().start().toString()).startsWith("1:5", "2:11", "4:3");
    }

    @Test
    void doesNotReportWhatFollowsFromAnEarlierError() {
        List<Diagnostic> errors = Read.errors("mod a with\n  const B = 1;\nend;\n1 2");

        assertThat(errors).extracting(error -> error.span().start().toString()).containsExactly("1:1", "4:3");
    }

    @Test
    void shortensWhatItFoundAndEscapesWhatIsInvisible() {
        assertThat(Read.error("1 ##\u202e" + "x".repeat(300)))
                .contains("Found the token `## \\u{202e}xxx")
                .contains("x…` but expected");
    }

    @Test
    void showsTheScriptAsWritten() {
        assertThat(Read.rendered("# one\nlet x = 0x1F 2;")).startsWith("""
            Error:\s
                1 | # one
                2 | let x = 0x1F 2;
                  |              ^ Found the token `2` but expected one of `!=`,\
            """);
    }
}

package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Source;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexerTest {
    private static List<PlacedToken> tokens(String text) {
        List<PlacedToken> all = TokenList.of(Source.of(text)).tokens();
        return all.subList(0, all.size() - 1);
    }

    private static String kinds(String text) {
        return tokens(text).stream()
                .map(token -> TremorLexer.VOCABULARY.getSymbolicName(token.getType()))
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
        , ; : :: . $ \\ _             ~ COMMA SEMICOLON COLON COLONS DOT DOLLAR BACKSLASH UNDERSCORE
        => = == != >= > <= <          ~ ARROW ASSIGN EQUAL NOT_EQUAL GREATER_OR_EQUAL GREATER LESS_OR_EQUAL BAD
        >>> >> <<                     ~ SHIFT_RIGHT_UNSIGNED SHIFT_RIGHT SHIFT_LEFT
        >>>>                          ~ SHIFT_RIGHT_UNSIGNED BAD
        + - * / % ^ & !x              ~ PLUS MINUS TIMES DIVIDE REMAINDER BIT_XOR BIT_AND BIT_NOT IDENT
        ( ) [ ] { } %( %[ %{          ~ LPAREN RPAREN LBRACKET RBRACKET LBRACE RBRACE LPAT_PAREN LPAT_BRACKET LPAT_BRACE
        :::                           ~ BAD
        ::::                          ~ BAD
        @ ? ' €                       ~ BAD BAD BAD BAD
        #!x                           ~ BAD IDENT
        #!config x                    ~ DIRECTIVE IDENT
        # x                           ~ ^^
        ##                            ~ DOC_COMMENT
        ## x                          ~ DOC_COMMENT
        ####x                         ~ MODULE_COMMENT
        } }                           ~ RBRACE RBRACE
        events event                  ~ IDENT EVENT
        true false null               ~ BOOL BOOL NULL
        _foo                          ~ UNDERSCORE IDENT
        a_1 été Ω1                    ~ IDENT IDENT IDENT
        1_0 0x_f 1.5e-1_0 12. 1.e3    ~ INTEGER INTEGER FLOAT FLOAT FLOAT
        1.5e3x                        ~ FLOAT IDENT
        1.2.3                         ~ FLOAT DOT INTEGER
        1€                            ~ INTEGER BAD
        1.5€                          ~ FLOAT BAD
        0x1€                          ~ INTEGER BAD
        a€b                           ~ IDENT BAD IDENT
        a‿b                           ~ IDENT
        `a b` `` `end`                ~ IDENT IDENT IDENT
        re|a\\|b\\\\d| |x| ||          ~ IDENT EXTRACTOR EXTRACTOR EXTRACTOR
        "" "a" "a\\"b"                ~ DQUOTE DQUOTE DQUOTE TEXT DQUOTE DQUOTE TEXT DQUOTE
        "#" "#a" "\\#{"               ~ DQUOTE TEXT DQUOTE DQUOTE TEXT TEXT DQUOTE DQUOTE TEXT DQUOTE
        "a#{b}c"                      ~ DQUOTE TEXT INTERPOLATION IDENT RBRACE TEXT DQUOTE
        "#{ {} }"                     ~ DQUOTE INTERPOLATION LBRACE RBRACE RBRACE DQUOTE
        "#{"}"}"                      ~ DQUOTE INTERPOLATION DQUOTE TEXT DQUOTE RBRACE DQUOTE
        """)
    void readsEveryFormOfToken(String text, String kinds) {
        assertThat(kinds(text)).isEqualTo(kinds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "absent",
                "and",
                "args",
                "as",
                "by",
                "case",
                "connect",
                "connector",
                "const",
                "copy",
                "create",
                "default",
                "define",
                "deploy",
                "drop",
                "each",
                "emit",
                "end",
                "erase",
                "event",
                "flow",
                "fn",
                "for",
                "from",
                "group",
                "having",
                "insert",
                "into",
                "intrinsic",
                "let",
                "match",
                "merge",
                "mod",
                "move",
                "not",
                "null",
                "of",
                "operator",
                "or",
                "patch",
                "pipeline",
                "present",
                "recur",
                "script",
                "select",
                "set",
                "sliding",
                "state",
                "stream",
                "to",
                "tumbling",
                "update",
                "upsert",
                "use",
                "when",
                "where",
                "window",
                "with",
                "xor",
                "true",
                "false"
            })
    void reservesEveryKeyword(String keyword) {
        assertThat(TokenText.isKeyword(tokens(keyword).get(0).getType())).isTrue();
        assertThat(kinds(keyword + "s")).isEqualTo("IDENT");
        assertThat(kinds("`" + keyword + "`")).isEqualTo("IDENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\t", "\r\n", "\u0085", "\u00a0", "\u2028", "\u3000", "# x\n"})
    void skipsBlanksAndComments(String blank) {
        assertThat(kinds("a" + blank + "b")).isEqualTo("IDENT IDENT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\ufeff"})
    void takesInvisibleCharactersForNoBlanks(String character) {
        assertThat(kinds("a" + character + "b")).isEqualTo("IDENT BAD IDENT");
    }

    @Test
    void endsAHereDocAtTheFirstThreeQuotes() {
        assertThat(kinds("\"\"\"\na \"\" b\n\"\"\" x")).isEqualTo("HEREDOC_START TEXT TEXT TEXT HEREDOC_END IDENT");
    }

    @Test
    void readsARecordPatternInsideAnInterpolation() {
        String text = "\"#{(match a of case %{b == 1} => 1 end)}c\"";

        assertThat(kinds(text))
                .startsWith("DQUOTE INTERPOLATION LPAREN MATCH")
                .endsWith("END RPAREN RBRACE TEXT DQUOTE");
    }

    @Test
    void lexesTextsInsideTexts() {
        assertThat(kinds("\"a#{\"b#{\"\"\"\nc\n\"\"\"}\"}\""))
                .isEqualTo("DQUOTE TEXT INTERPOLATION DQUOTE TEXT INTERPOLATION HEREDOC_START TEXT HEREDOC_END"
                        + " RBRACE DQUOTE RBRACE DQUOTE");
    }

    @Test
    void countsColumnsInCodePointsAndOffsetsInCharacters() {
        PlacedToken last = tokens("\"\ud83d\ude00\"\n`\ud83d\ude00` x").get(4);

        assertThat(last.span().start().line()).isEqualTo(2);
        assertThat(last.span().start().column()).isEqualTo(5);
        assertThat(last.span().start().offset()).isEqualTo(10);
        assertThat(last.span().end().offset()).isEqualTo(11);
    }

    @Test
    void placesTheEndOfATokenOfSeveralLinesOnItsLastLine() {
        PlacedToken extractor = tokens("re|a\\\n  b|").get(1);

        assertThat(extractor.span().start()).hasToString("1:3");
        assertThat(extractor.span().end()).hasToString("2:5");
    }

    @Test
    void placesTheQuotesOfAHereDocWithoutTheNewlineBehindThem() {
        assertThat(tokens("\"\"\"\n\"\"\"").get(0).span().end()).hasToString("1:4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '^', textBlock = """
        [a,]             ~ 2 ~ LAST_COMMA
        [a, b]           ~ 2 ~ COMMA
        f(a,)            ~ 3 ~ LAST_COMMA
        fn f(a,)         ~ 4 ~ COMMA
        fn f(a, ...)     ~ 4 ~ DOTS_COMMA
        %(a, ...)        ~ 2 ~ DOTS_COMMA
        %(a,)            ~ 2 ~ COMMA
        %[a,]            ~ 2 ~ COMMA
        {a,}             ~ 2 ~ LAST_COMMA
        %{a,}            ~ 2 ~ LAST_COMMA
        a::{b,}          ~ 4 ~ COMMA
        a::b             ~ 0 ~ MODULE
        .a::b            ~ 1 ~ IDENT
        case a = b       ~ 1 ~ CASE_NAME
        case a = b = c   ~ 3 ~ CASE_NAME
        case a == b      ~ 1 ~ IDENT
        let a = b        ~ 1 ~ IDENT
        a;               ~ 1 ~ LAST_SEMICOLON
        a; b             ~ 1 ~ SEMICOLON
        (a;              ~ 2 ~ SEMICOLON
        fn f() with a; end ~ 6 ~ LAST_SEMICOLON
        match a of case b => c; end ~ 7 ~ SEMICOLON
        """)
    void tellsTokensApartByTheNextOne(String text, int index, String kind) {
        assertThat(TremorLexer.VOCABULARY.getSymbolicName(
                        tokens(text).get(index).getType()))
                .isEqualTo(kind);
    }

    @Test
    void endsWithTheEndOfTheText() {
        List<PlacedToken> all = TokenList.of(Source.of("a ")).tokens();

        assertThat(all.get(1).getType()).isEqualTo(Token.EOF);
        assertThat(all.get(1).span().start()).hasToString("1:3");
    }
}

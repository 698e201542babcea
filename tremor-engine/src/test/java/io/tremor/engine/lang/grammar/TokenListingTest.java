package io.tremor.engine.lang.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import io.tremor.api.script.Source;
import org.junit.jupiter.api.Test;

class TokenListingTest {
    @Test
    void showsPlaceKindAndTextOfEachToken() {
        assertThat(TokenListing.of(Source.of("let a = m::f(1,);\n\"\"\"\nx\n\"\"\"")))
                .containsExactly(
                        "1:1-1:4          LET              let",
                        "1:5-1:6          IDENT            a",
                        "1:7-1:8          ASSIGN           =",
                        "1:9-1:10         IDENT            m",
                        "1:10-1:12        COLONS           ::",
                        "1:12-1:13        IDENT            f",
                        "1:13-1:14        LPAREN           (",
                        "1:14-1:15        INTEGER          1",
                        "1:15-1:16        COMMA            ,",
                        "1:16-1:17        RPAREN           )",
                        "1:17-1:18        SEMICOLON        ;",
                        "2:1-2:4          HEREDOC_START    \"\"\"\\n",
                        "3:1-4:1          TEXT             x\\n",
                        "4:1-4:4          HEREDOC_END      \"\"\"");
    }

    @Test
    void showsDocumentationButNoComments() {
        assertThat(TokenListing.of(Source.of("# a\n## b\n"))).containsExactly("2:1-2:5          DOC_COMMENT      ## b");
    }
}

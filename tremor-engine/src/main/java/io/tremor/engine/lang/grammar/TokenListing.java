package io.tremor.engine.lang.grammar;

import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** The tokens of a text, one a line, for people who want to see what the lexer sees. */
public final class TokenListing {
    private TokenListing() {}

    /**
     * Returns a line {@code line:column-line:column  KIND  text} for each token; the second place is the one behind it.
     * Newlines in a token show as {@code \n}.
     *
     * @throws ScriptException at the first text that is no token, or if tokens are nested too deep
     */
    public static List<String> of(Source source) {
        List<String> lines = new ArrayList<>();
        for (PlacedToken token : TokenList.of(source).tokens()) {
            if (token.getType() != Token.EOF) {
                lines.add(line(token));
            }
        }
        return lines;
    }

    private static String line(PlacedToken token) {
        SourceSpan span = token.span();
        String text = token.getText().replace("\n", "\\n").replace("\r", "\\r");
        return String.format("%-15s  %-15s  %s", span.start() + "-" + span.end(), kind(token.getType()), text);
    }

    private static String kind(int type) {
        return switch (type) {
            case TremorLexer.CASE_NAME, TremorLexer.MODULE -> "IDENT";
            case TremorLexer.LAST_COMMA, TremorLexer.DOTS_COMMA -> "COMMA";
            case TremorLexer.LAST_SEMICOLON -> "SEMICOLON";
            default -> TremorLexer.VOCABULARY.getSymbolicName(type);
        };
    }
}

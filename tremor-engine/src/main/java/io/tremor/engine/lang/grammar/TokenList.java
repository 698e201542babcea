package io.tremor.engine.lang.grammar;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Severity;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/** All tokens of a text but blanks and comments, the end of the text included. */
final class TokenList {
    private final Source source;
    private final SourceText text;
    private final LexicalErrors errors;
    private final Nesting nesting = new Nesting();
    private final List<PlacedToken> tokens = new ArrayList<>();
    private final List<Integer> statementEnds = new ArrayList<>();

    private TokenList(Source source) {
        this.source = source;
        this.text = new SourceText(source.text());
        this.errors = new LexicalErrors(source, text);
    }

    /**
     * Cuts a text into tokens.
     *
     * @throws ScriptException at the first text that is no token, or if tokens are nested too deep
     */
    static TokenList of(Source source) {
        TokenList list = new TokenList(source);
        list.read();
        return list;
    }

    private void read() {
        TremorLexer lexer = new TremorLexer(CharStreams.fromString(source.text(), source.name()));
        lexer.removeErrorListeners();
        lexer.setTokenFactory(new PlacedToken.Factory(text));
        PlacedToken token = next(lexer);
        while (token.getType() != Token.EOF) {
            PlacedToken next = next(lexer);
            token.setType(OneTokenAhead.type(token.getType(), next.getType(), nesting));
            add(token);
            token = next;
        }
        tokens.add(token);
    }

    private PlacedToken next(TremorLexer lexer) {
        PlacedToken token = (PlacedToken) lexer.nextToken();
        errors.check(token, lexer._mode);
        return token;
    }

    private void add(PlacedToken token) {
        if (nesting.enter(token.getType())) {
            throw new ScriptException(source, List.of(tooDeep(token)));
        }
        if (token.getType() == TremorLexer.SEMICOLON && nesting.innermost() == null) {
            statementEnds.add(tokens.size());
        }
        tokens.add(token);
    }

    private Diagnostic tooDeep(PlacedToken token) {
        return new Diagnostic(
                ErrorCode.NESTED_TOO_DEEP,
                Severity.ERROR,
                "This is nested deeper than " + Nesting.DEEPEST,
                source,
                token.span(),
                text.widen(token.span(), 2),
                List.of());
    }

    Source source() {
        return source;
    }

    SourceText text() {
        return text;
    }

    List<PlacedToken> tokens() {
        return tokens;
    }

    /** Returns the tokens from {@code index} on, for a parser. */
    ListTokenSource from(int index) {
        return new ListTokenSource(tokens.subList(index, tokens.size()));
    }

    /** Returns the index behind the first semicolon at the top at or behind {@code token}, -1 if there is none. */
    int behindStatement(PlacedToken token) {
        for (int end : statementEnds) {
            if (tokens.get(end).getStartIndex() >= token.getStartIndex()) {
                return end + 1;
            }
        }
        return -1;
    }

    /** Returns the place behind the last token. */
    SourceSpan end() {
        Location end = tokens.size() > 1 ? tokens.get(tokens.size() - 2).span().end() : Location.START;
        return new SourceSpan(end, end);
    }
}

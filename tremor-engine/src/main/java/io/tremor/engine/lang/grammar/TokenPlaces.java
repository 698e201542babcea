package io.tremor.engine.lang.grammar;

import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.source.SourceText;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Where tokens stand. */
final class TokenPlaces {
    private final SourceText text;

    TokenPlaces(SourceText text) {
        this.text = text;
    }

    SourceSpan span(Token token) {
        Location start = text.location(token.getStartIndex(), token.getLine(), token.getCharPositionInLine() + 1);
        boolean atEnd = token.getType() == Token.EOF;
        return new SourceSpan(start, text.behind(start, atEnd ? 0 : token.getStopIndex() - token.getStartIndex() + 1));
    }

    SourceSpan span(ParserRuleContext context) {
        return span(context.getStart()).to(span(context.getStop()));
    }

    /** Returns {@code span} and the lines around it that an error shows. */
    SourceSpan excerpt(SourceSpan span) {
        return text.widen(span, 2);
    }
}

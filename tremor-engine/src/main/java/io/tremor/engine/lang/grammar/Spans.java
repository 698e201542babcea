package io.tremor.engine.lang.grammar;

import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Where parts of a parse tree stand. */
final class Spans {
    private Spans() {}

    static SourceSpan of(Token token) {
        return ((PlacedToken) token).span();
    }

    static SourceSpan of(TerminalNode node) {
        return of(node.getSymbol());
    }

    /** Returns the stretch from the first to the last token of {@code context}. */
    static SourceSpan of(ParserRuleContext context) {
        return of(context.getStart()).to(of(context.getStop()));
    }

    /** Returns the stretch from the start of {@code first} to the start of {@code next}. */
    static SourceSpan upTo(TerminalNode first, Token next) {
        Location end = of(next).start();
        return new SourceSpan(of(first).start(), end);
    }
}

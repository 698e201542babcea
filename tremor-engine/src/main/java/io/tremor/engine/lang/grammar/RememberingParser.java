package io.tremor.engine.lang.grammar;

import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.jspecify.annotations.Nullable;

/** A parser that remembers where it took its last token: what could have come next is decided there. */
abstract class RememberingParser extends Parser {
    private int lastState = -1;
    private int lastType;
    private @Nullable ParserRuleContext lastContext;

    RememberingParser(TokenStream input) {
        super(input);
    }

    @Override
    public Token consume() {
        lastState = getState();
        lastContext = getContext();
        Token token = super.consume();
        lastType = token.getType();
        return token;
    }

    /** Returns the state in which the last token was taken, -1 if there was none. */
    int lastState() {
        return lastState;
    }

    /** Returns the type of the last token. */
    int lastType() {
        return lastType;
    }

    /** Returns the rules that were active when the last token was taken. */
    @Nullable
    ParserRuleContext lastContext() {
        return lastContext;
    }
}

package io.tremor.engine.lang.grammar;

import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.source.SourceText;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenFactory;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Pair;

/** A token that knows where it stands. */
final class PlacedToken extends CommonToken {
    private static final long serialVersionUID = 1L;
    private static final int NEWLINE_LENGTH = 1;

    private transient SourceSpan span = new SourceSpan(Location.START, Location.START);

    private PlacedToken(Pair<TokenSource, CharStream> source, int type, int channel, int start, int stop) {
        super(source, type, channel, start, stop);
    }

    /** Returns where it stands: from its first character to behind its last. */
    SourceSpan span() {
        return span;
    }

    private void place(SourceText text) {
        Location from = text.location(getStartIndex(), getLine(), getCharPositionInLine() + 1);
        int length = getType() == Token.EOF ? 0 : getStopIndex() - getStartIndex() + 1;
        // The newline that has to follow the quotes belongs to the token only so that the lexer can ask for it.
        int shown = getType() == TremorLexer.HEREDOC_START ? length - NEWLINE_LENGTH : length;
        span = new SourceSpan(from, text.behind(from, shown));
    }

    /** Makes such tokens for a lexer. */
    static final class Factory implements TokenFactory<PlacedToken> {
        private final SourceText source;

        Factory(SourceText source) {
            this.source = source;
        }

        @Override
        public PlacedToken create(
                Pair<TokenSource, CharStream> origin,
                int type,
                String text,
                int channel,
                int start,
                int stop,
                int line,
                int charPositionInLine) {
            PlacedToken token = new PlacedToken(origin, type, channel, start, stop);
            token.setLine(line);
            token.setCharPositionInLine(charPositionInLine);
            token.place(source);
            return token;
        }

        @Override
        public PlacedToken create(int type, String text) {
            throw new UnsupportedOperationException("Every token comes from a text");
        }
    }
}

package io.tremor.engine.lang.grammar;

import io.tremor.api.script.Location;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.source.SourceText;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The strings and here docs that are open at a token, one inside the interpolation of the other. */
final class OpenTexts {
    private final SourceText text;
    private final Deque<Open> open = new ArrayDeque<>();

    OpenTexts(SourceText text) {
        this.text = text;
    }

    private static final class Open {
        final boolean heredoc;
        final SourceSpan start;
        Location end;

        @Nullable
        SourceSpan interpolation;

        Open(PlacedToken token) {
            heredoc = token.getType() == TremorLexer.HEREDOC_START;
            start = token.span();
            // The last quote; what the marker of an empty here doc ends at.
            end = new Location(
                    start.end().offset() - 1, start.end().line(), start.end().column() - 1);
        }
    }

    /** Takes the next token; {@code mode} is that of the lexer behind it. */
    void follow(PlacedToken token, int mode) {
        switch (token.getType()) {
            case TremorLexer.HEREDOC_START -> open.push(new Open(token));
            case TremorLexer.HEREDOC_END -> open.pop();
            case TremorLexer.DQUOTE -> {
                if (mode == TremorLexer.STRING) {
                    open.push(new Open(token));
                } else {
                    open.pop();
                }
            }
            case TremorLexer.INTERPOLATION -> {
                open.element().interpolation = token.span();
                open.element().end = token.span().end();
            }
            case TremorLexer.TEXT -> open.element().end = token.span().end();
            case TremorLexer.RBRACE -> {
                if (mode != TremorLexer.DEFAULT_MODE) {
                    open.element().interpolation = null;
                }
            }
            default -> {}
        }
    }

    /** Returns what is wrong with the innermost string, which a newline ends. */
    LexicalError unterminatedString(Location newline) {
        Location start = open.pop().start.start();
        return enclose(new LexicalError(LexicalError.Kind.STRING, new SourceSpan(start, newline)));
    }

    /** Returns what is open at the end of the text, if anything is. */
    @Nullable
    LexicalError unterminated() {
        Open innermost = open.poll();
        if (innermost == null) {
            return null;
        }
        if (innermost.interpolation != null) {
            return new LexicalError(LexicalError.Kind.INTERPOLATION, innermost.interpolation);
        }
        Location start = innermost.start.start();
        LexicalError error = innermost.heredoc
                ? new LexicalError(LexicalError.Kind.HEREDOC, new SourceSpan(start, innermost.end))
                : new LexicalError(LexicalError.Kind.STRING, new SourceSpan(start, text.endOfLine(start)));
        return enclose(error);
    }

    /**
     * Returns an error as the texts around it see it: a string that does not end inside an interpolation more likely
     * is an interpolation that does not end.
     */
    LexicalError enclose(LexicalError error) {
        LexicalError seen = error;
        for (Open around : open) {
            seen = around.heredoc ? inHeredoc(seen, around) : inString(seen, around);
        }
        return seen;
    }

    private static LexicalError inString(LexicalError error, Open string) {
        return switch (error.kind()) {
            case STRING ->
                string.interpolation == null
                        ? error
                        : new LexicalError(LexicalError.Kind.INTERPOLATION, string.interpolation);
            case TAILING_HEREDOC -> new LexicalError(LexicalError.Kind.HEREDOC, error.span());
            default -> error;
        };
    }

    private LexicalError inHeredoc(LexicalError error, Open heredoc) {
        return switch (error.kind()) {
            case HEREDOC, TAILING_HEREDOC -> {
                Location end = text.endOfLine(error.span().end());
                yield new LexicalError(LexicalError.Kind.INTERPOLATION, new SourceSpan(heredoc.start.start(), end));
            }
            default -> error;
        };
    }
}

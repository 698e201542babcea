package io.tremor.engine.lang.grammar;

import static io.tremor.engine.lang.grammar.TremorLexer.*;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Location;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Severity;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import io.tremor.engine.lang.source.SourceText;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Says what is wrong with a text that is no token, and ends the reading there. */
final class LexicalErrors {
    private final Source source;
    private final String text;
    private final SourceText places;
    private final OpenTexts open;

    LexicalErrors(Source source, SourceText places) {
        this.source = source;
        this.text = source.text();
        this.places = places;
        this.open = new OpenTexts(places);
    }

    /**
     * Looks at a token.
     *
     * @param mode the mode of the lexer behind it
     * @throws ScriptException if it is none
     */
    void check(PlacedToken token, int mode) {
        SourceSpan span = token.span();
        switch (token.getType()) {
            case INTEGER, FLOAT, NUMBER_THEN_LETTER -> number(token);
            case REMAINDER, BIT_NOT, TILDE -> {
                if (span.end().offset() == text.length()) {
                    throw endOfStream(span.end());
                }
            }
            case LESS, GREATER -> {
                if (span.end().offset() == text.length()) {
                    token.setType(BAD);
                }
            }
            case OPEN_IDENT -> openIdent(span);
            case OPEN_EXTRACTOR -> openExtractor(span);
            case TAILING_HEREDOC -> tailingHeredoc(span);
            case OPEN_STRING -> throw error(open.unterminatedString(span.start()));
            case BAD_ESCAPE -> escape(span);
            case Token.EOF -> end();
            default -> open.follow(token, mode);
        }
        if (token.getType() == INTERPOLATION && text.startsWith("}", span.end().offset())) {
            SourceSpan all = span.to(at(places.behind(span.end(), 1)));
            throw error(new LexicalError(LexicalError.Kind.EMPTY_INTERPOLATION, all));
        }
    }

    private void end() {
        LexicalError unterminated = open.unterminated();
        if (unterminated != null) {
            throw error(unterminated);
        }
    }

    private void number(PlacedToken token) {
        NumberError error = NumberError.of(token, text);
        if (error != null) {
            Location start = token.span().start();
            throw invalid(
                    error.message(),
                    new SourceSpan(places.behind(start, error.from()), places.behind(start, error.to())));
        }
    }

    private void openIdent(SourceSpan span) {
        boolean atEnd = span.end().offset() == text.length();
        int length = span.end().column() - span.start().column();
        Location end = atEnd ? places.behind(span.start(), length - 1) : span.end();
        throw error(new LexicalError(LexicalError.Kind.IDENT, new SourceSpan(span.start(), end)));
    }

    private void openExtractor(SourceSpan span) {
        int next = span.end().offset();
        if (next == text.length()) {
            throw error(new LexicalError(
                    LexicalError.Kind.EXTRACTOR, new SourceSpan(span.start(), places.endOfLine(span.start()))));
        }
        if (text.charAt(next) == '\n') {
            throw error(new LexicalError(LexicalError.Kind.EXTRACTOR, span));
        }
        Location escaped = places.behind(span.end(), 1);
        if (escaped.offset() == text.length()) {
            throw endOfStream(escaped);
        }
        throw invalid(unexpectedEscape(escaped), at(escaped));
    }

    private void tailingHeredoc(SourceSpan span) {
        if (span.end().offset() == text.length()) {
            Location last = places.behind(span.start(), 2);
            throw error(open.enclose(new LexicalError(LexicalError.Kind.HEREDOC, new SourceSpan(span.start(), last))));
        }
        throw error(open.enclose(new LexicalError(LexicalError.Kind.TAILING_HEREDOC, span)));
    }

    private void escape(SourceSpan span) {
        Location escaped = places.behind(span.start(), 1);
        if (escaped.offset() == text.length()) {
            throw endOfStream(escaped);
        }
        if (text.charAt(escaped.offset()) == 'u') {
            throw invalid("An invalid UTF8 escape sequence was found", span.to(at(endOfDigits(escaped))));
        }
        Location end = new Location(places.behind(escaped, 1).offset(), escaped.line(), escaped.column() + 1);
        throw invalid(unexpectedEscape(escaped), span.to(at(end)));
    }

    /** Returns the place behind up to four characters behind {@code u}, up to the first that is no digit. */
    private Location endOfDigits(Location u) {
        Location last = u;
        for (int i = 0; i < 4; i++) {
            Location next = places.behind(last, 1);
            if (next.offset() == text.length()) {
                break;
            }
            last = next;
            if (Character.digit(text.charAt(last.offset()), 16) < 0) {
                break;
            }
        }
        return new Location(places.behind(last, 1).offset(), last.line(), last.column() + 1);
    }

    private String unexpectedEscape(Location escaped) {
        return "An unexpected escape code '" + NumberError.shown(text.codePointAt(escaped.offset())) + "' was found";
    }

    private static SourceSpan at(Location place) {
        return new SourceSpan(place, place);
    }

    private ScriptException error(LexicalError error) {
        return error(ErrorCode.SYNTAX, error.kind().message, error.span(), error.notes());
    }

    private ScriptException endOfStream(Location end) {
        return error(ErrorCode.SYNTAX, "An unexpected end of stream was found", at(end), List.of());
    }

    private ScriptException invalid(String message, SourceSpan span) {
        return error(ErrorCode.INVALID_LITERAL, message, span, List.of());
    }

    private ScriptException error(ErrorCode code, String message, SourceSpan span, List<String> notes) {
        SourceSpan shown = places.widen(span, 2);
        Diagnostic diagnostic = new Diagnostic(code, Severity.ERROR, message, source, span, shown, notes);
        return new ScriptException(source, List.of(diagnostic));
    }
}

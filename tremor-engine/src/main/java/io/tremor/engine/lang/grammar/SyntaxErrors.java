package io.tremor.engine.lang.grammar;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Severity;
import io.tremor.api.script.Source;
import io.tremor.api.script.SourceSpan;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;

/** Ends the parse at its first error with a {@link ScriptException} that says what was found and what would fit. */
final class SyntaxErrors extends BaseErrorListener {
    private static final String WHAT_RUNS =
            "This version runs the script `event`: blanks, comments and a final `;` may stand around it.";

    private final Source source;
    private final TokenPlaces places;

    SyntaxErrors(Source source, TokenPlaces places) {
        this.source = source;
        this.places = places;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            @Nullable Object offendingSymbol,
            int line,
            int charPositionInLine,
            String reason,
            @Nullable RecognitionException cause) {
        if (!(recognizer instanceof Parser parser) || !(offendingSymbol instanceof Token found)) {
            throw new IllegalStateException("The lexer met what no token allows: " + reason);
        }
        SourceSpan span = places.span(found);
        String message = found(found) + " but expected " + expected(parser);
        throw new ScriptException(
                source,
                List.of(new Diagnostic(
                        ErrorCode.SYNTAX, Severity.ERROR, message, span, places.excerpt(span), List.of(WHAT_RUNS))));
    }

    private static String found(Token token) {
        return token.getType() == Token.EOF
                ? "Found the end of the script"
                : "Found the token " + TokenText.quote(token.getText());
    }

    private static String expected(Parser parser) {
        IntervalSet types = parser.getExpectedTokens();
        TreeSet<String> names = new TreeSet<>();
        for (int type : types.toArray()) {
            if (type != Token.EOF) {
                names.add(TokenText.name(type));
            }
        }
        return switch (names.size()) {
            case 0 -> "the end of the script";
            case 1 -> names.first();
            default -> names.stream().collect(Collectors.joining(", ", "one of ", ""));
        };
    }
}

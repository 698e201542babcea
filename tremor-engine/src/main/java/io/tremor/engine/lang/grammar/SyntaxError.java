package io.tremor.engine.lang.grammar;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Severity;
import io.tremor.api.script.SourceSpan;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.Token;

/** A token that does not fit, and what would. */
final class SyntaxError {
    private final TokenList tokens;
    private final PlacedToken found;
    private final ExpectedTokens expected;

    SyntaxError(TokenList tokens, PlacedToken found, ExpectedTokens expected) {
        this.tokens = tokens;
        this.found = found;
        this.expected = expected;
    }

    Diagnostic diagnostic() {
        boolean atEnd = found.getType() == Token.EOF;
        SourceSpan span = atEnd ? tokens.end() : found.span();
        String what = atEnd ? "Found the end of the script" : "Found the token " + TokenText.quote(TokenText.of(found));
        return new Diagnostic(
                ErrorCode.SYNTAX,
                Severity.ERROR,
                what + " but expected " + oneOf(expected.names()),
                tokens.source(),
                span,
                tokens.text().widen(span, 2),
                SyntaxHint.notes(found, expected));
    }

    private static String oneOf(List<String> names) {
        return switch (names.size()) {
            case 0 -> "the end of the script";
            case 1 -> "`" + names.get(0) + "`";
            default -> names.stream().collect(Collectors.joining("`, `", "one of `", "`"));
        };
    }
}

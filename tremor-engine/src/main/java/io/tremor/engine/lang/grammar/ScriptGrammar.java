package io.tremor.engine.lang.grammar;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.ModuleBody;
import io.tremor.engine.lang.ast.ScriptBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/** The grammar of scripts and modules. */
public final class ScriptGrammar {
    private static final int MOST_ERRORS = 10;

    /** What these do not fit behind most likely went wrong before. */
    private static final Set<Integer> CLOSERS = Set.of(
            TremorLexer.END, TremorLexer.CASE, TremorLexer.RPAREN, TremorLexer.RBRACKET, TremorLexer.RBRACE, Token.EOF);

    private final Source source;
    private final TokenList tokens;
    private final List<Diagnostic> errors = new ArrayList<>();

    private ScriptGrammar(Source source) {
        this.source = source;
        this.tokens = TokenList.of(source);
    }

    /**
     * Reads a script.
     *
     * @throws ScriptException if it breaks the grammar
     */
    public static ScriptBody parse(Source source) {
        return new FileBuilder().script(new ScriptGrammar(source).tree(TremorParser::script));
    }

    /**
     * Reads a module.
     *
     * @throws ScriptException if it breaks the grammar
     */
    public static ModuleBody module(Source source) {
        return new FileBuilder().module(new ScriptGrammar(source).tree(TremorParser::module));
    }

    private <T> T tree(Function<TremorParser, T> start) {
        int from = 0;
        while (from >= 0 && errors.size() < MOST_ERRORS) {
            TremorParser parser = new TremorParser(new CommonTokenStream(tokens.from(from)));
            parser.removeErrorListeners();
            parser.setErrorHandler(new FirstErrorEnds());
            try {
                T tree = start.apply(parser);
                if (errors.isEmpty()) {
                    return tree;
                }
                break;
            } catch (ParseCancellationException e) {
                if (!(e.getCause() instanceof RecognitionException cause)) {
                    throw e;
                }
                PlacedToken found = (PlacedToken) cause.getOffendingToken();
                if (errors.isEmpty() || !CLOSERS.contains(found.getType())) {
                    ExpectedTokens expected = ExpectedTokens.instead(parser, cause);
                    errors.add(new SyntaxError(tokens, found, expected).diagnostic());
                }
                from = tokens.behindStatement(found);
            }
        }
        throw new ScriptException(source, errors);
    }

    /** One token decides, so nothing has to be checked before the token that does not fit is met. */
    private static final class FirstErrorEnds extends BailErrorStrategy {
        @Override
        public void sync(Parser recognizer) {}
    }
}

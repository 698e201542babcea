package io.tremor.engine.lang.grammar;

import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.source.SourceText;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;

/** The grammar of scripts. */
public final class ScriptGrammar {
    private ScriptGrammar() {}

    /**
     * Reads a script.
     *
     * @throws ScriptException if it breaks the grammar
     */
    public static ScriptBody parse(Source source) {
        SourceText text = new SourceText(source.text());
        TokenPlaces places = new TokenPlaces(text);
        SyntaxErrors errors = new SyntaxErrors(source, places);
        TremorLexer lexer = new TremorLexer(CharStreams.fromString(source.text(), source.name()));
        lexer.removeErrorListeners();
        lexer.addErrorListener(errors);
        // Tokens are made one by one as the parser asks, so a hostile rest behind the first error costs nothing.
        TremorParser parser = new TremorParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(errors);
        return new AstBuilder(places).body(parser.script());
    }
}

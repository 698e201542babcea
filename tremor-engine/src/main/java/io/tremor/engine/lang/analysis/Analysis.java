package io.tremor.engine.lang.analysis;

import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.Definition;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.ast.ScriptItem;
import io.tremor.engine.lang.function.NativeLibrary;
import java.util.ArrayList;
import java.util.List;

/** The analysis of one script and of the modules it uses. Good for one script. */
public final class Analysis {
    private final Text text;

    /**
     * Creates one.
     *
     * @param source the script
     * @param modules the modules it may use
     * @param natives the functions written in Java
     * @param evaluator what computes constants and plans functions
     * @param grokPatterns lines of definitions for {@code grok}
     */
    public Analysis(
            Source source,
            Modules modules,
            NativeLibrary natives,
            ConstantEvaluator evaluator,
            List<String> grokPatterns) {
        text = new Text(
                source,
                true,
                new Scope(),
                new Warnings(),
                new Errors(),
                new UsedModules(modules),
                natives,
                evaluator,
                List.copyOf(grokPatterns));
    }

    /**
     * Returns the script with every name replaced by what it stands for, and constants by their values. A definition
     * of a constant stays as one of a literal, since it has a value as a statement.
     *
     * @throws ScriptException if something in it cannot be meant
     */
    public ScriptBody script(ScriptBody body) {
        Definitions definitions = new Definitions(text);
        Rewriting rewriting = new Rewriting(text, null);
        List<ScriptItem> items = new ArrayList<>(body.items().size());
        for (ScriptItem item : body.items()) {
            ScriptItem analysed = item instanceof Definition definition
                    ? definitions.analyse(definition)
                    : text.errors().attempt(() -> rewriting.value((Expression) item));
            if (analysed != null) {
                items.add(analysed);
            }
        }
        List<Diagnostic> errors = text.errors().found();
        if (!errors.isEmpty()) {
            throw new ScriptException(text.source(), errors);
        }
        return new ScriptBody(
                body.span(), body.doc(), items, rewriting.variables().count());
    }

    /**
     * Returns what there is to warn about in the script, by class, place and text; modules keep theirs for
     * themselves.
     */
    public List<Diagnostic> warnings() {
        return text.warnings().sorted();
    }
}

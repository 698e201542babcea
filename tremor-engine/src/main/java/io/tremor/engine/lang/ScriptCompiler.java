package io.tremor.engine.lang;

import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.grammar.ScriptGrammar;
import io.tremor.engine.lang.plan.ExpressionPlanner;

/** Text to script. */
public final class ScriptCompiler {
    private ScriptCompiler() {}

    /**
     * Compiles a script.
     *
     * @throws ScriptException if it has errors
     */
    public static Script compile(Source source) {
        ScriptBody body = ScriptGrammar.parse(source);
        return new CompiledScript(body.result().accept(new ExpressionPlanner()));
    }
}

package io.tremor.engine.lang;

import io.tremor.api.script.CompileOptions;
import io.tremor.api.script.Diagnostic;
import io.tremor.api.script.ErrorCode;
import io.tremor.api.script.Script;
import io.tremor.api.script.ScriptException;
import io.tremor.api.script.Source;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.analysis.Analysis;
import io.tremor.engine.lang.analysis.ConstantEvaluator;
import io.tremor.engine.lang.analysis.Modules;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.ast.ScriptBody;
import io.tremor.engine.lang.function.NativeLibrary;
import io.tremor.engine.lang.grammar.ScriptGrammar;
import io.tremor.engine.lang.header.HeaderPlanner;
import io.tremor.engine.lang.header.HeaderSplit;
import io.tremor.engine.lang.plan.PlannedScript;
import io.tremor.engine.lang.plan.ScriptPlanner;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Text to script, in three steps: grammar, analysis, plan. */
public final class ScriptCompiler implements ConstantEvaluator {
    /** The stack, in bytes, that every text within the limit of nesting is compiled with, whatever the caller has left. */
    private static final long STACK = 16L << 20;

    private static final String TOO_DEEP = "The script is nested deeper than its compiler can follow";

    private final ScriptPlanner planner = new ScriptPlanner();
    private final Source source;
    private final CompileOptions options;

    private ScriptCompiler(Source source, CompileOptions options) {
        this.source = source;
        this.options = options;
    }

    /**
     * Compiles a script on a thread of its own, and waits for it; an interrupt is kept for the caller.
     *
     * @throws ScriptException if it has errors
     */
    public static Script compile(Source source, CompileOptions options) {
        Attempt attempt = new Attempt(new ScriptCompiler(source, options));
        Thread thread = new Thread(null, attempt, "tremor-compiler", STACK);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return attempt.result();
    }

    /** Returns what of {@code script} the header of a log event decides. */
    public static HeaderSplit header(Script script) {
        return script instanceof CompiledScript compiled
                ? HeaderPlanner.split(compiled.text(), compiled.args())
                : HeaderSplit.NONE;
    }

    private Script compile() {
        try {
            ScriptBody text = ScriptGrammar.parse(source);
            List<String> grokPatterns = GrokDefinitions.lines(options.grokPatterns());
            Modules modules = new Modules(options.modulePath(), ScriptGrammar::module);
            Analysis analysis = new Analysis(source, modules, NativeLibrary.standard(), this, grokPatterns);
            ScriptBody body = analysis.script(text);
            PlannedScript planned = planner.script(source, body);
            return new CompiledScript(planned.body(), body, planned.eventFields(), options.args(), analysis.warnings());
        } catch (StackOverflowError e) {
            throw new ScriptException(source, List.of(Diagnostic.error(ErrorCode.NESTED_TOO_DEEP, TOO_DEEP, null)));
        }
    }

    @Override
    public @Nullable Value value(Source text, Expression expression) {
        return planner.value(text, expression);
    }

    @Override
    public void define(Source text, FunctionDefinition function, boolean folds) {
        planner.define(text, function, folds);
    }

    /** One compilation, and how it ended. */
    private static final class Attempt implements Runnable {
        private final ScriptCompiler compiler;
        private @Nullable Script script;
        private @Nullable RuntimeException exception;
        private @Nullable Error error;

        Attempt(ScriptCompiler compiler) {
            this.compiler = compiler;
        }

        @Override
        public void run() {
            try {
                script = compiler.compile();
            } catch (RuntimeException e) {
                exception = e;
            } catch (Error e) {
                error = e;
            }
        }

        /** Returns the script; called once the thread of the compilation has ended. */
        Script result() {
            if (exception != null) {
                throw exception;
            }
            if (error != null) {
                throw error;
            }
            return Objects.requireNonNull(script);
        }
    }
}

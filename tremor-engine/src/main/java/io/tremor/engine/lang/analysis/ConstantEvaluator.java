package io.tremor.engine.lang.analysis;

import io.tremor.api.script.Source;
import io.tremor.api.value.Value;
import io.tremor.engine.lang.ast.Expression;
import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.runtime.ScriptError;
import org.jspecify.annotations.Nullable;

/**
 * What the analysis needs of the planner behind it: the values of constants, at once, since the rest of the text builds on
 * them, and functions that are planned where they stand, so that errors come in the order of the text.
 */
public interface ConstantEvaluator {
    /**
     * Returns the value of an analysed expression, or {@code null} if it depends on an event.
     *
     * @param source the text that its spans are places of
     * @throws ScriptError if it has no value
     */
    @Nullable
    Value value(Source source, Expression expression);

    /**
     * Plans an analysed function.
     *
     * @param source the text that its spans are places of
     * @param folds whether expressions in it are computed now; not so in modules
     * @throws ScriptError if something in it can have no value
     */
    void define(Source source, FunctionDefinition function, boolean folds);
}

package io.tremor.engine.lang.plan;

import io.tremor.engine.lang.ast.FunctionDefinition;
import io.tremor.engine.lang.node.ScriptFunction;
import java.util.HashMap;
import java.util.Map;

/** The functions of a script and its modules that are planned already. */
final class Functions {
    private final Map<FunctionDefinition, Planned> planned = new HashMap<>();

    /**
     * A planned function.
     *
     * @param pure whether the same arguments always give the same value
     */
    record Planned(ScriptFunction function, boolean pure) {}

    void add(FunctionDefinition definition, Planned function) {
        planned.put(definition, function);
    }

    /** Returns a function that is defined before whatever calls it. */
    Planned of(FunctionDefinition definition) {
        Planned function = planned.get(definition);
        if (function == null) {
            throw new IllegalStateException("called before it is planned: " + definition.name());
        }
        return function;
    }
}

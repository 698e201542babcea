package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code intrinsic fn name(a, ...) as module::function}: a name for a function written in Java.
 *
 * @param span where it stands
 * @param doc its documentation, lines joined by newlines; empty where there is none
 * @param name the name
 * @param parameters the parameters in order
 * @param open whether it takes more arguments
 * @param modules the module of the Java function
 * @param function the name of the Java function
 */
public record IntrinsicDefinition(
        SourceSpan span,
        String doc,
        String name,
        List<Variable> parameters,
        boolean open,
        List<String> modules,
        String function)
        implements Definition {
    /** Copies the lists. */
    public IntrinsicDefinition {
        parameters = List.copyOf(parameters);
        modules = List.copyOf(modules);
    }
}

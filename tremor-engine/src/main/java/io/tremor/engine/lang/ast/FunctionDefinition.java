package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code fn name(a, b, ...) with … end} and {@code fn name(a) of case … end}. Compared by identity.
 *
 * @param span where it stands
 * @param doc its documentation, lines joined by newlines; empty where there is none
 * @param name the name
 * @param parameters the parameters in order
 * @param open whether it takes more arguments, which are {@code args}
 * @param body what it does
 * @param slots how many variables its frame has, parameters first; 0 before the analysis
 */
public record FunctionDefinition(
        SourceSpan span, String doc, String name, List<Variable> parameters, boolean open, Body body, int slots)
        implements Definition {
    /** Copies the list. */
    public FunctionDefinition {
        parameters = List.copyOf(parameters);
    }

    /** What a function does. */
    public sealed interface Body {}

    /** {@code with … end}. */
    public record Statements(Block block) implements Body {}

    /**
     * {@code of case (…) => … end}: a case is a {@link TuplePattern} over the arguments, the last a
     * {@link WildcardPattern}.
     */
    public record Cases(List<Case> cases) implements Body {
        /** Copies the list. */
        public Cases {
            cases = List.copyOf(cases);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

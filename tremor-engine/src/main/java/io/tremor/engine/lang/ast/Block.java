package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code a; b; c}: statements, or values of an arm, in order. Only the last one has a say in the value.
 *
 * @param span where it stands
 * @param statements at least one
 */
public record Block(SourceSpan span, List<Expression> statements) {
    /** Copies the list. */
    public Block {
        statements = List.copyOf(statements);
    }
}

package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code %( a, _, ... )}: an array whose elements meet the element patterns one by one.
 *
 * @param span where it stands
 * @param elements expressions, wildcards, extractors and record patterns
 * @param open whether more elements may follow
 */
public record TuplePattern(SourceSpan span, List<Pattern> elements, boolean open) implements Pattern {
    /** Copies the list. */
    public TuplePattern {
        elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitTuplePattern(this);
    }
}

package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code %[ a, _ ]}: an array that has an element for every element pattern.
 *
 * @param span where it stands
 * @param elements expressions, wildcards, extractors and record patterns
 */
public record ArrayPattern(SourceSpan span, List<Pattern> elements) implements Pattern {
    /** Copies the list. */
    public ArrayPattern {
        elements = List.copyOf(elements);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitArrayPattern(this);
    }
}

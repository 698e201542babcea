package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code event.a[0]}, {@code $x}, {@code local}, {@code m::CONST.key}: a root, and steps into it.
 *
 * @param span where it stands
 * @param root what it starts from
 * @param segments the steps, none for the root itself
 */
public record PathExpression(SourceSpan span, PathRoot root, List<Segment> segments) implements Expression {
    /** Copies the list. */
    public PathExpression {
        segments = List.copyOf(segments);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitPathExpression(this);
    }
}

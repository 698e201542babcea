package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code "…#{ expression }…"}: a text with the values of expressions in it; also a here doc.
 *
 * @param span where it stands
 * @param parts texts and expressions in order
 */
public record Interpolation(SourceSpan span, List<Part> parts) implements Expression {
    /** Copies the list. */
    public Interpolation {
        parts = List.copyOf(parts);
    }

    /** A piece of the text. */
    public sealed interface Part {}

    /** A piece that stands as it is. */
    public record Text(String text) implements Part {}

    /** A piece that an expression gives. */
    public record Hole(Expression expression) implements Part {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitInterpolation(this);
    }
}

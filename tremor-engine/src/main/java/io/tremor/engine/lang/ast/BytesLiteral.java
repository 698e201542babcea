package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code << 1:4, x/binary >>}: bytes.
 *
 * @param span where it stands
 * @param parts the parts in order
 */
public record BytesLiteral(SourceSpan span, List<Part> parts) implements Expression {
    /** Copies the list. */
    public BytesLiteral {
        parts = List.copyOf(parts);
    }

    /**
     * {@code data:bits/type}.
     *
     * @param span where it stands
     * @param data what is written
     * @param bits how many bits of it as the author wrote it, or {@code null} for as many as the type says
     * @param type the type as the author wrote it, empty where there is none; see {@link BytesType#of}
     */
    public record Part(
            SourceSpan span, Expression data, @Nullable Long bits, String type) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitBytesLiteral(this);
    }
}

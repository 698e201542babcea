package io.tremor.engine.lang.ast;

import io.tremor.api.script.SourceSpan;
import java.util.List;

/**
 * {@code {"a": 1}}: a record.
 *
 * @param span where it stands
 * @param fields the fields in order
 */
public record RecordLiteral(SourceSpan span, List<Field> fields) implements Expression {
    /** Copies the list. */
    public RecordLiteral {
        fields = List.copyOf(fields);
    }

    /**
     * {@code "key": value}.
     *
     * @param span where it stands
     * @param key a {@link Literal} string or an {@link Interpolation}
     * @param value what the field holds
     */
    public record Field(SourceSpan span, Expression key, Expression value) {}

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visitRecordLiteral(this);
    }
}
